import { deflateSync, crc32 } from 'node:zlib';
import type { Random } from '../random.ts';

/** A bar chart as SVG. */
export function makeSvg(random: Random): string {
  const bars = Array.from({ length: 12 }, (_, place) => {
    const height = random.between(10, 180);
    return `  <rect x="${40 + place * 40}" y="${200 - height}" width="28" height="${height}" fill="#3c6382"/>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 220" role="img">\n  <title>Cases by month</title>\n${bars.join('')}</svg>\n`;
}

const [width, height] = [160, 100];

/** A greyscale picture of a noisy slope as PNG. It is stored and not compressed: compressors differ. */
export function makePng(random: Random): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = (x + y + random.between(0, 40)) % 256;
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    makeChunk('IHDR', size),
    makeChunk('IDAT', deflateSync(rows, { level: 0 })),
    makeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function makeChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
