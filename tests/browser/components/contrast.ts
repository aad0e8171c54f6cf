/** WCAG contrast of two colours as the browser computes them. */
const canvas = document.createElement("canvas");
canvas.width = canvas.height = 1;
const context = canvas.getContext("2d", { willReadFrequently: true })!;

/** sRGB bytes of any CSS colour laid over `background`. */
function paint(colour: string, background: string): Uint8ClampedArray {
  for (const layer of [background, colour]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return context.getImageData(0, 0, 1, 1).data;
}

const linear = (byte: number) => {
  const part = byte / 255;
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

function luminance([r = 0, g = 0, b = 0]: Uint8ClampedArray): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** From 1 to 21; `background` is opaque. */
export function contrast(colour: string, background: string): number {
  const [light, dark] = [
    luminance(paint(colour, background)),
    luminance(paint(background, background)),
  ].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
