import { type RenderedImage, renderAsync } from '@resvg/resvg-js'
import { dress } from './dress.ts'
import { openFaces } from './faces.ts'

/** Pixels for each unit of the picture: for screens of high density. */
export const SCALE = 2

/** A picture in pixels. Only the faces of the npm packages are used, none of the machine's. */
export async function rasterise(svg: string): Promise<RenderedImage> {
  const { files, familyOf } = await openFaces()
  return renderAsync(dress(svg, familyOf), {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Inter' },
  })
}
