import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FRAME, projectPlace } from '../../src/console/page/map/projection.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import { drawRegion } from '../../tools/region-map-plugin.ts';

const land = drawRegion();

/** All places that a path goes through, in kilometres. */
function placesOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+)[ ]?(-?\d+)/g)].map(([, letter, a, b]) => {
    [x, y] = letter === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return [x / 10, y / 10];
  });
}

describe('The land of the map', () => {
  it('takes no more than 40 kB, compressed', () => {
    expect(gzipSync(Object.values(land).join('\n')).length).toBeLessThan(40_000);
  });

  it('holds nothing beyond its frame, and reaches it', () => {
    for (const path of Object.values(land)) {
      for (const [x, y] of placesOf(path)) {
        expect(
          x >= FRAME.west - 0.1 && x <= FRAME.east + 0.1 && y >= FRAME.north - 0.1 && y <= FRAME.south + 0.1,
        ).toBe(true);
      }
    }
    expect(Math.max(...placesOf(land.land).map(([x]) => x))).toBeCloseTo(FRAME.east, 0);
  });

  it('is made of paths alone: no name and no letter but those of a path', () => {
    for (const path of Object.values(land)) expect(path).toMatch(/^[MlZ\d -]+$/);
  });

  it('K9: all borders are one path, those of XK among them', () => {
    expect(Object.keys(land).sort()).toEqual(['borders', 'land', 'six']);
    const merdare = listCrossingPoints().find(({ id }) => id.startsWith('merdare'))!;
    const [atX, atY] = projectPlace(merdare.longitude, merdare.latitude);
    const nearest = placesOf(land.borders).map(([x, y]) => Math.hypot(x - atX, y - atY));
    expect(Math.min(...nearest)).toBeLessThan(12);
  });
});
