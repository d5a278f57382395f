declare module 'subset-font' {
  /** Cuts a font to the letters of `text`, and variable axes to one value or a range. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** True leaves out letter shapes that only font features reach. */
      noLayoutClosure?: boolean;
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
