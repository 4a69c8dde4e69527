/** Between a word's own label and its true head's label, where the arc was lifted to make the tree projective. */
const LIFTED = '||'

/**
 * Puts lifted arcs back, in place (Nivre and Nilsson 2005, scheme "head"): the true head is the first word with the
 * label after the bars, breadth first, from left to right, below the head that the arc was lifted to.
 */
export function deprojectivize(heads: Int32Array, labels: string[], isSpace: (token: number) => boolean): void {
  for (const [token, label] of labels.entries()) {
    const [own, ofHead] = label.split(LIFTED)
    if (own === undefined || ofHead === undefined) continue
    const accepts = (child: number): boolean => child !== token && !isSpace(child)
    heads[token] = firstBelow(heads, labels, heads[token] ?? token, ofHead, accepts)
    labels[token] = own
  }
}

function firstBelow(
  heads: Int32Array,
  labels: readonly string[],
  top: number,
  label: string,
  accepts: (child: number) => boolean,
): number {
  const children = new Map<number, number[]>()
  for (const [token, head] of heads.entries()) {
    if (head === token || !accepts(token)) continue
    const siblings = children.get(head)
    if (siblings) siblings.push(token)
    else children.set(head, [token])
  }
  const queue = [top]
  for (const token of queue) {
    for (const child of children.get(token) ?? []) {
      if (labels[child] === label) return child
      queue.push(child)
    }
  }
  return top
}
