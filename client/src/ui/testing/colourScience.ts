/** Red, green and blue, each 0–1. */
type Rgb = readonly [number, number, number];

/** Lightness, green–red and blue–yellow of CIELAB. */
type Lab = readonly [number, number, number];

/** Kinds of colour sight that the palette is checked for. */
export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;

/** One of {@link SIGHTS}. */
export type Sight = (typeof SIGHTS)[number];

/** What a fully colour-blind eye of each kind sees, on linear light (Machado, Oliveira and Fernandes 2009). */
const SIMULATION: Readonly<Record<Sight, readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Contrast of two colours (`#rrggbb`) as WCAG 2 counts it, 1–21. */
export function contrast(a: string, b: string): number {
  const [first, second] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** How different two colours (`#rrggbb`) look to an eye, in CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function distance(a: string, b: string, sight: Sight): number {
  return ciede2000(toLab(see(linear(a), sight)), toLab(see(linear(b), sight)));
}

function linear(hex: string): Rgb {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Rgb, b: Rgb): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const luminance = (rgb: Rgb): number => dot(rgb, [0.2126, 0.7152, 0.0722]);

function see(rgb: Rgb, sight: Sight): Rgb {
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  const [red, green, blue] = SIMULATION[sight];
  return [clamp(dot(red, rgb)), clamp(dot(green, rgb)), clamp(dot(blue, rgb))];
}

function toLab(rgb: Rgb): Lab {
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.95047);
  const y = curve(luminance(rgb));
  const z = curve(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chromaMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chromaMean ** 7 / (chromaMean ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const h1 = hue(a1 * stretch, b1);
  const h2 = hue(a2 * stretch, b2);
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hMean = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const lMean = (l1 + l2) / 2;
  const cMean = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(hMean - 30)) +
    0.24 * Math.cos(radians(2 * hMean)) +
    0.32 * Math.cos(radians(3 * hMean + 6)) -
    0.2 * Math.cos(radians(4 * hMean - 63));
  const lightness = (l2 - l1) / (1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * cMean);
  const hueDifference = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * cMean * t);
  const rotation =
    -2 *
    Math.sqrt(cMean ** 7 / (cMean ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((hMean - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueDifference ** 2 + rotation * chroma * hueDifference);
}
