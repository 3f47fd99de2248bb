// The form in which queries and texts are compared: the same as org.youbei.search.Fold gives to what is indexed.
(function () {
  'use strict';

  var LEVELS = ['', '一', '二', '三', '四'];

  // Compatibility forms (Unicode NFKC), small letters, response levels in Chinese numerals, numbers without hyphens. Traditional characters become simplified ones where
  // the table for that is given: an object of characters.
  function fold(text, simplified) {
    var plain = text.normalize('NFKC').toLowerCase();
    if (simplified) plain = Array.from(plain).map(function (c) { return simplified[c] || c; }).join('');
    return plain
      .replace(/(^|[^a-z0-9])(iv|i{1,3})(?=级)/g, function (all, before, roman) { return before + LEVELS[roman === 'iv' ? 4 : roman.length]; })
      .replace(/(^|[^0-9.])([1-4])(?=级(?:应急)?响应)/g, function (all, before, digit) { return before + LEVELS[Number(digit)]; })
      .replace(/([0-9])[-‐‑–—](?=[0-9])/g, '$1');
  }

  // Whether a character is a part of a word; everything else ends one.
  function isWord(character) {
    var c = character.codePointAt(0);
    return c >= 0x30 && c <= 0x39 || c >= 0x61 && c <= 0x7a || c >= 0x4e00 && c <= 0x9fff || c >= 0xc0 && c <= 0x52f && c !== 0xd7 && c !== 0xf7 ||
      c === 0x3005 || c === 0x3007 || c >= 0x3400 && c <= 0x4dbf || c >= 0x20000 && c <= 0x3ffff;
  }

  // The runs of a folded text that no sign and no blank breaks.
  function runs(folded) {
    var all = [];
    var run = '';
    Array.from(folded).forEach(function (c) {
      if (isWord(c)) {
        run += c;
      } else if (run) {
        all.push(run);
        run = '';
      }
    });
    if (run) all.push(run);
    return all;
  }

  // The terms of a run: its pairs of neighbours, and four digits at a time instead of pairs in long numbers.
  function terms(run) {
    var characters = Array.from(run);
    var all = [];
    var long = longDigits(characters);
    for (var i = 1; i < characters.length; i++) {
      if (!(long[i - 1] && long[i])) all.push(characters[i - 1] + characters[i]);
      if (i >= 3 && long[i] && long[i - 1] && long[i - 2] && long[i - 3]) all.push('#' + characters.slice(i - 3, i + 1).join(''));
    }
    return all;
  }

  // Which characters belong to a number of four digits or more.
  function longDigits(characters) {
    var long = characters.map(function () { return false; });
    var start = 0;
    for (var i = 0; i <= characters.length; i++) {
      if (i < characters.length && characters[i] >= '0' && characters[i] <= '9') continue;
      if (i - start >= 4) for (var j = start; j < i; j++) long[j] = true;
      start = i + 1;
    }
    return long;
  }

  // A number in Chinese numerals up to 99, or in digits, as digits: 十二 is 12.
  window.youbeiNumber = function (number) {
    if (/^[0-9.]+$/.test(number)) return number;
    var digits = number.split('').map(function (c) { return '零一二三四五六七八九十'.indexOf(c); });
    if (digits.some(function (d) { return d < 0; })) return number;
    var ten = digits.indexOf(10);
    if (ten < 0) return String(digits[0]);
    return String((ten > 0 ? digits[0] : 1) * 10 + (ten + 1 < digits.length ? digits[ten + 1] : 0));
  };

  window.youbeiFold = { fold: fold, runs: runs, terms: terms };
})();
