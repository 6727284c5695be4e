import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, fontOf, SvgGradient, svgColor } from './svg-paint';

test('colours are hex and opacity', () => {
  assert.deepEqual(svgColor('rgb(188, 61, 0)'), { color: '#bc3d00', opacity: 1 });
  assert.deepEqual(svgColor('rgba(0, 96, 158, 0.35)'), { color: '#00609e', opacity: 0.35 });
  assert.deepEqual(svgColor('#abc'), { color: '#aabbcc', opacity: 1 });
  assert.throws(() => svgColor('var(--dl-text)'), /var\(--dl-text\)/);
});

test('fonts are taken apart', () => {
  assert.deepEqual(fontOf("italic 400 12.5px 'Source Serif 4', serif"), {
    style: 'italic',
    weight: '400',
    size: 12.5,
    family: "'Source Serif 4', serif",
  });
  assert.deepEqual(fontOf('10px sans-serif'), {
    style: 'normal',
    weight: '400',
    size: 10,
    family: 'sans-serif',
  });
  assert.throws(() => fontOf('inherit'));
});

test('attributes are escaped, empty ones left out', () => {
  assert.equal(
    attributes({ x: 1.006, fill: null, title: 'a "b" & <c>' }),
    ' x="1.01" title="a &quot;b&quot; &amp; &lt;c&gt;"',
  );
});

test('a gradient keeps its stops', () => {
  const gradient = new SvgGradient(0, 0, 10, 0);
  gradient.addColorStop(0, 'rgba(1, 2, 3, 0)');
  gradient.addColorStop(1, '#010203');
  assert.match(
    gradient.markup('g', [1, 0, 0, 1, 0, 0]),
    /^<linearGradient id="g" .*stop-opacity="0".*stop-opacity="1"\/><\/linearGradient>$/,
  );
});
