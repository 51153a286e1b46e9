/** What tools/region-map-plugin.ts draws when the page is built. */
declare module 'virtual:region-land' {
  export const land: string;
  export const six: string;
  export const borders: string;
}
