import path from 'node:path'

/** Where the corrections of an article stand: `STEM.corrections.yaml` beside it. */
export function correctionsFile(article: string): string {
  const { dir, name } = path.parse(article)
  return path.join(dir, `${name}.corrections.yaml`)
}
