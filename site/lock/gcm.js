// Opens what AES-256-GCM sealed (FIPS 197, NIST SP 800-38D: nonces of 12 bytes, tags of 16), where the browser keeps its own from a page.
(function () {
  'use strict';

  var ROUNDS = 14;
  var BOX = new Uint8Array(256);
  var TABLE = new Int32Array(256);
  var REST = new Int32Array(16);

  fillTables();
  window.youbeiGcm = { open: open };

  function fillTables() {
    for (var p = 1, q = 1, first = true; first || p !== 1; first = false) {
      p = p ^ twice(p);
      q ^= q << 1;
      q ^= q << 2;
      q = (q ^ q << 4) & 255;
      if (q & 128) q ^= 9;
      var s = q ^ turn8(q, 1) ^ turn8(q, 2) ^ turn8(q, 3) ^ turn8(q, 4) ^ 99;
      BOX[p] = s;
    }
    BOX[0] = 99;
    for (var i = 0; i < 256; i++) {
      var two = twice(BOX[i]);
      TABLE[i] = two << 24 | BOX[i] << 16 | BOX[i] << 8 | two ^ BOX[i];
    }
    // What four bits that are shifted out of a product add to its first 16.
    for (var bits = 0; bits < 16; bits++) {
      for (var bit = 0; bit < 4; bit++) if (bits >> bit & 1) REST[bits] ^= 0xe100 >> 3 - bit;
    }
  }

  function twice(x) {
    return (x << 1 ^ (x & 128 ? 283 : 0)) & 255;
  }

  function turn8(x, by) {
    return (x << by | x >> 8 - by) & 255;
  }

  function turn(x, by) {
    return x >>> by | x << 32 - by;
  }

  function word(bytes, at) {
    return bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
  }

  function boxed(x) {
    return BOX[x >>> 24] << 24 | BOX[x >>> 16 & 255] << 16 | BOX[x >>> 8 & 255] << 8 | BOX[x & 255];
  }

  function schedule(key) {
    var words = new Int32Array(4 * (ROUNDS + 1));
    var constant = 1;
    for (var i = 0; i < words.length; i++) {
      if (i < 8) {
        words[i] = word(key, 4 * i);
        continue;
      }
      var x = words[i - 1];
      if (i % 8 === 0) {
        x = boxed(x << 8 | x >>> 24) ^ constant << 24;
        constant = twice(constant);
      } else if (i % 8 === 4) {
        x = boxed(x);
      }
      words[i] = words[i - 8] ^ x;
    }
    return words;
  }

  // Turns four words into their cipher, in place.
  function encrypt(words, block) {
    var a = block[0] ^ words[0], b = block[1] ^ words[1], c = block[2] ^ words[2], d = block[3] ^ words[3];
    for (var i = 4; i < 4 * ROUNDS; i += 4) {
      var e = mixed(a, b, c, d) ^ words[i];
      var f = mixed(b, c, d, a) ^ words[i + 1];
      var g = mixed(c, d, a, b) ^ words[i + 2];
      d = mixed(d, a, b, c) ^ words[i + 3];
      a = e;
      b = f;
      c = g;
    }
    block[0] = last(a, b, c, d) ^ words[i];
    block[1] = last(b, c, d, a) ^ words[i + 1];
    block[2] = last(c, d, a, b) ^ words[i + 2];
    block[3] = last(d, a, b, c) ^ words[i + 3];
  }

  function mixed(a, b, c, d) {
    return TABLE[a >>> 24] ^ turn(TABLE[b >>> 16 & 255], 8) ^ turn(TABLE[c >>> 8 & 255], 16) ^ turn(TABLE[d & 255], 24);
  }

  function last(a, b, c, d) {
    return BOX[a >>> 24] << 24 | BOX[b >>> 16 & 255] << 16 | BOX[c >>> 8 & 255] << 8 | BOX[d & 255];
  }

  // The products of the hash key with each of the sixteen values of four bits, four words each.
  function products(hash) {
    var table = new Int32Array(64);
    var x = new Int32Array(hash);
    for (var i = 8; i > 0; i >>= 1) {
      table.set(x, 4 * i);
      var odd = x[3] & 1;
      for (var j = 3; j > 0; j--) x[j] = x[j] >>> 1 | x[j - 1] << 31;
      x[0] = x[0] >>> 1 ^ (odd ? 0xe1000000 : 0);
    }
    for (var k = 3; k < 16; k++) {
      var high = k >= 8 ? 8 : k >= 4 ? 4 : 2;
      for (var n = 0; n < 4 && k !== high; n++) table[4 * k + n] = table[4 * high + n] ^ table[4 * (k - high) + n];
    }
    return table;
  }

  // Takes bytes, filled up to whole blocks, into a sum.
  function absorb(table, sum, bytes) {
    for (var from = 0; from < bytes.length; from += 16) {
      for (var i = 0; i < 4; i++) {
        var at = from + 4 * i;
        sum[i] ^= at + 3 < bytes.length ? word(bytes, at)
          : (bytes[at] || 0) << 24 | (bytes[at + 1] || 0) << 16 | (bytes[at + 2] || 0) << 8;
      }
      multiply(table, sum);
    }
  }

  function multiply(table, sum) {
    var a = 0, b = 0, c = 0, d = 0;
    for (var i = 31; i >= 0; i--) {
      var four = 4 * (sum[i >> 3] >>> 28 - 4 * (i & 7) & 15);
      var rest = d & 15;
      d = (d >>> 4 | c << 28) ^ table[four + 3];
      c = (c >>> 4 | b << 28) ^ table[four + 2];
      b = (b >>> 4 | a << 28) ^ table[four + 1];
      a = a >>> 4 ^ REST[rest] << 16 ^ table[four];
    }
    sum[0] = a;
    sum[1] = b;
    sum[2] = c;
    sum[3] = d;
  }

  // Returns the bytes that were sealed; null when they, the key, the nonce or the text beside them are others.
  function open(key, nonce, beside, sealed) {
    var words = schedule(key);
    var hash = new Int32Array(4);
    var counter = new Int32Array([word(nonce, 0), word(nonce, 4), word(nonce, 8), 1]);
    var size = sealed.length - 16;
    if (size < 0) return null;
    encrypt(words, hash);
    var table = products(hash);
    var sum = new Int32Array(4);
    absorb(table, sum, beside);
    absorb(table, sum, sealed.subarray(0, size));
    lengths(sum, beside.length, size);
    multiply(table, sum);
    var mask = new Int32Array(counter);
    encrypt(words, mask);
    var differs = 0;
    for (var i = 0; i < 4; i++) differs |= sum[i] ^ mask[i] ^ word(sealed, size + 4 * i);
    return differs ? null : decrypted(words, counter, sealed, size);
  }

  function lengths(sum, beside, size) {
    sum[0] ^= beside / 536870912;
    sum[1] ^= beside << 3;
    sum[2] ^= size / 536870912;
    sum[3] ^= size << 3;
  }

  function decrypted(words, counter, sealed, size) {
    var plain = new Uint8Array(size);
    var stream = new Int32Array(4);
    for (var at = 0; at < size; at++) {
      if (at % 16 === 0) {
        counter[3]++;
        stream.set(counter);
        encrypt(words, stream);
      }
      plain[at] = sealed[at] ^ stream[at >> 2 & 3] >>> 24 - 8 * (at & 3);
    }
    return plain;
  }
})();
