import { readArticle } from './src/read/index.ts'
import { readWords } from './src/read/words.ts'
import { recognize } from './src/recognize/index.ts'
for (const t of process.argv.slice(2)) {
  const r = readArticle({ path: 'a.txt', bytes: Buffer.from('title: x\npublished: 2024-05-01\ncontent:\n\n' + t) })
  const w = readWords(r.article, r.text)
  console.log(
    w.sentences
      .map((s) => s.tree.map((x, i) => i + ':' + x.text + '/' + x.tag + '/' + x.label + '>' + x.head).join(' '))
      .join('\n'),
  )
  for (const f of recognize(w).figures) console.log(f.span.text, '|', f.of?.text, '|', f.form, f.kind)
}
