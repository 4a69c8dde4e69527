// The JSON Schemas as files: of the facts that the program writes, and of the corrections that an editor writes.
import { correctionsSchema, factsSchema } from '@factsheet/model'

export function schemaFiles(): readonly { readonly name: string; readonly content: string }[] {
  const file = (name: string, schema: unknown) => ({ name, content: `${JSON.stringify(schema, null, 2)}\n` })
  return [file('factsheet-1.schema.json', factsSchema()), file('corrections-1.schema.json', correctionsSchema())]
}
