// SHA-256, HMAC and PBKDF2 for browsers that keep their own from a page: over plain http, and for some from a folder. FIPS 180-4, RFC 2104, RFC 8018.
(function () {
  'use strict';

  var ROUND = new Int32Array(64);
  var START = new Int32Array(8);
  var w = new Int32Array(64);

  fillConstants();
  window.youbeiHash = { sha256: sha256, hmac: hmac, pbkdf2: pbkdf2 };

  // The first 32 bits of the fractions of the cube and square roots of the first primes.
  function fillConstants() {
    var found = 0;
    for (var n = 2; found < 64; n++) {
      if (!isPrime(n)) continue;
      if (found < 8) START[found] = fraction(Math.sqrt(n));
      ROUND[found++] = fraction(Math.pow(n, 1 / 3));
    }
  }

  function isPrime(n) {
    for (var i = 2; i * i <= n; i++) if (n % i === 0) return false;
    return true;
  }

  function fraction(number) {
    return (number - Math.floor(number)) * 4294967296 | 0;
  }

  // Takes the block in the first 16 words of w into a state.
  function compress(state) {
    var a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (var i = 0; i < 64; i++) {
      if (i > 15) {
        var x = w[i - 15];
        var y = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] +
          ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10) | 0;
      }
      var one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (g ^ e & (f ^ g)) + ROUND[i] + w[i] | 0;
      var two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b | c & (a | b)) | 0;
      h = g;
      g = f;
      f = e;
      e = d + one | 0;
      d = c;
      c = b;
      b = a;
      a = one + two | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  function readBlock(bytes, from) {
    for (var i = 0; i < 16; i++) {
      var at = from + 4 * i;
      w[i] = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    }
  }

  // Takes bytes into a state and ends it; before of them, a multiple of 64, were taken in already.
  function end(state, bytes, before) {
    var padded = new Uint8Array(bytes.length + 9 + 63 & ~63);
    var bits = (before + bytes.length) * 8;
    padded.set(bytes);
    padded[bytes.length] = 128;
    for (var i = 0; i < 6; i++) padded[padded.length - 1 - i] = Math.floor(bits / Math.pow(256, i)) % 256;
    for (var from = 0; from < padded.length; from += 64) {
      readBlock(padded, from);
      compress(state);
    }
    return state;
  }

  function bytesOf(state) {
    var bytes = new Uint8Array(32);
    for (var i = 0; i < 32; i++) bytes[i] = state[i >> 2] >>> 24 - 8 * (i & 3);
    return bytes;
  }

  function sha256(bytes) {
    return bytesOf(end(new Int32Array(START), bytes, 0));
  }

  // The two states of a key: after the block of its inner and of its outer padding.
  function prepare(key) {
    var short = key.length > 64 ? sha256(key) : key;
    return [54, 92].map(function (mask) {
      var block = new Uint8Array(64);
      var state = new Int32Array(START);
      block.set(short);
      for (var i = 0; i < 64; i++) block[i] ^= mask;
      readBlock(block, 0);
      compress(state);
      return state;
    });
  }

  function mac(prepared, bytes) {
    var inner = bytesOf(end(new Int32Array(prepared[0]), bytes, 64));
    return end(new Int32Array(prepared[1]), inner, 64);
  }

  function hmac(key, bytes) {
    return bytesOf(mac(prepare(key), bytes));
  }

  // The first 32 bytes, in as many goes as one likes: run(n) does n of the rounds that are left and returns how many still are.
  function pbkdf2(password, salt, rounds) {
    var prepared = prepare(password);
    var first = new Uint8Array(salt.length + 4);
    first.set(salt);
    first[first.length - 1] = 1;
    var turn = mac(prepared, first);
    var sum = new Int32Array(turn);
    var left = rounds - 1;

    function run(most) {
      for (var go = Math.min(most, left); go > 0; go--) {
        turnOn(prepared[0]);
        turnOn(prepared[1]);
        for (var i = 0; i < 8; i++) sum[i] ^= turn[i];
        left--;
      }
      return left;
    }

    // 32 bytes after a block of 64 fill one block with their padding.
    function turnOn(state) {
      for (var i = 0; i < 8; i++) {
        w[i] = turn[i];
        w[i + 8] = 0;
        turn[i] = state[i];
      }
      w[8] = -2147483648;
      w[15] = 768;
      compress(turn);
    }

    return { run: run, bytes: function () { return bytesOf(sum); } };
  }
})();
