import type { CircleItem, PathItem, RectItem } from '../layout/page.ts'
import type { PdfDocument } from './pdfkit.ts'

type ShapeItem = CircleItem | PathItem | RectItem

/** Draws a shape: filled, stroked or both. */
export function drawShape(document: PdfDocument, shape: ShapeItem): void {
  const { fill, stroke } = shape
  if (fill === undefined && stroke === undefined) return
  if (fill !== undefined) document.fillColor(fill)
  if (stroke !== undefined) document.strokeColor(stroke.color).lineWidth(stroke.width)
  if (stroke?.dash !== undefined) document.dash(stroke.dash[0], { space: stroke.dash[1] })
  outline(document, shape)
  if (stroke === undefined) document.fill()
  else if (fill === undefined) document.stroke()
  else document.fillAndStroke()
  if (stroke?.dash !== undefined) document.undash()
}

function outline(document: PdfDocument, shape: ShapeItem): void {
  switch (shape.kind) {
    case 'rect':
      if (shape.radius === 0) document.rect(shape.x, shape.y, shape.width, shape.height)
      else document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      return
    case 'circle':
      document.circle(shape.x, shape.y, shape.radius)
      return
    case 'path':
      for (const [index, [x, y]] of shape.points.entries()) {
        if (index === 0) document.moveTo(x, y)
        else document.lineTo(x, y)
      }
      if (shape.closed) document.closePath()
  }
}
