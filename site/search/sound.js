// Alternatives by sound: pinyin in full, initials, and characters that an input method confused.
(function () {
  'use strict';

  var SYLLABLES = 7;
  var CHAINS = 6;
  var LONGEST = 8;
  var SLIP = 0.85;
  var CHAIN = 0.95;
  var RARER = 0.9;

  // Adds to the words of Latin letters what they spell, and to words with unknown characters what was perhaps meant. done(changed) follows.
  window.youbeiSounds = function (words, index, pieces, tables, isKnown, done) {
    var wanted = [];
    words.forEach(function (word) {
      if (word.latin) {
        word.cuts = cuts(word.text, index.syllables);
        word.cuts.forEach(function (cut) { wanted = wanted.concat(neighbours(cut)); });
      } else {
        word.slips = slips(word, tables.sounds, index);
        word.slips.forEach(function (slip) { wanted = wanted.concat(slip.keys); });
      }
    });
    pieces.sounds(wanted, function (pairs) {
      words.forEach(function (word) {
        if (word.latin) spell(word, pairs, index);
        else mend(word, pairs, index, isKnown);
      });
      done();
    });
  };

  // The ways to cut letters into syllables, those with the fewest first.
  function cuts(letters, syllables) {
    var all = [];
    function cut(rest, before) {
      if (all.length >= 40) return;
      if (!rest) {
        all.push(before);
        return;
      }
      for (var length = Math.min(SYLLABLES, rest.length); length > 0; length--) {
        if (syllables.indexOf(rest.slice(0, length)) >= 0) cut(rest.slice(length), before.concat(rest.slice(0, length)));
      }
    }
    cut(letters, []);
    return all.filter(function (one) { return one.length > 1; }).sort(function (a, b) { return a.length - b.length; }).slice(0, 4);
  }

  function neighbours(cut) {
    var all = [];
    for (var i = 1; i < cut.length; i++) all.push(cut[i - 1] + ' ' + cut[i]);
    return all;
  }

  function spell(word, pairs, index) {
    word.cuts.forEach(function (cut) {
      var parts = chainsOf(cut, pairs, index);
      if (parts) word.readings.push(parts);
    });
    [[initials(word.text)]].concat(initialParts(word.text)).forEach(function (parts) {
      parts.strict = true;
      word.readings.push(parts);
    });
  }

  // The longest words that texts hold, from the left: guangdong fangxun is two where no text has all four characters in a row.
  function chainsOf(cut, pairs, index) {
    var parts = [];
    for (var start = 0; start < cut.length;) {
      var end = cut.length;
      var found = [];
      while (end - start > 1 && !(found = chains(cut.slice(start, end), pairs)).length) end--;
      if (!found.length) return null;
      parts.push({ text: found[0], length: end - start, alternatives: meant(found, CHAIN, index) });
      start = end;
    }
    return parts;
  }

  // The commonest is meant most often.
  function meant(texts, factor, index) {
    var all = [];
    texts.forEach(function (text, i) { all = all.concat(window.youbeiMeant(text, factor * Math.pow(RARER, i), index)); });
    return all;
  }

  function chains(cut, pairs) {
    var all = split(pairs(cut[0] + ' ' + cut[1]));
    for (var i = 2; i < cut.length && all.length; i++) all = longer(all, split(pairs(cut[i - 1] + ' ' + cut[i])));
    return all.slice(0, CHAINS);
  }

  function longer(chains, next) {
    var all = [];
    chains.forEach(function (chain) {
      next.forEach(function (pair) { if (pair[0] === chain[chain.length - 1]) all.push(chain + pair[1]); });
    });
    return all;
  }

  function split(pairs) {
    var all = [];
    for (var i = 0; pairs && i < pairs.length; i += 2) all.push(pairs.slice(i, i + 2));
    return all;
  }

  function initials(letters) {
    var terms = [];
    for (var i = 0; i + 3 <= letters.length; i++) terms.push('~' + letters.slice(i, i + 3));
    var alternatives = [{ text: letters, terms: letters.length === 2 ? ['~' + letters] : terms, factor: CHAIN, strict: true }];
    if (letters.length <= 4) alternatives.push({ text: letters, terms: ['~=' + letters], factor: 1, strict: true });
    return { text: letters, length: letters.length, alternatives: alternatives };
  }

  // Two names run together: hbfx is 湖北 and 防汛.
  function initialParts(letters) {
    var all = [];
    for (var i = 2; i + 2 <= letters.length && letters.length <= 8; i++) all.push([initials(letters.slice(0, i)), initials(letters.slice(i))]);
    return all;
  }

  // Each character that may be a slip, with the sounds around it: {part, characters, at, keys}. A word of the lexicon is meant as it stands.
  function slips(word, sounds, index) {
    var all = [];
    word.readings[0].forEach(function (part) {
      var characters = Array.from(part.text);
      if (Object.prototype.hasOwnProperty.call(index.words, part.text) || characters.length > LONGEST) return;
      for (var at = 0; at < characters.length && characters.length > 1; at++) {
        all.push({ part: part, characters: characters, at: at, keys: keysAround(characters, at, sounds) });
      }
    });
    return all;
  }

  function keysAround(characters, at, sounds) {
    var keys = [];
    if (at > 0) keys = keys.concat(keys2(characters[at - 1], characters[at], sounds));
    if (at + 1 < characters.length) keys = keys.concat(keys2(characters[at], characters[at + 1], sounds));
    return keys;
  }

  function keys2(one, two, sounds) {
    var all = [];
    (sounds[one] || []).forEach(function (first) {
      (sounds[two] || []).forEach(function (second) { all.push(first + ' ' + second); });
    });
    return all;
  }

  // Whether a mended word is one that texts hold; of two characters only a word of the lexicon, since almost any two sound like some others.
  function isWhole(text, length, index, isKnown) {
    if (length === 2) return Object.prototype.hasOwnProperty.call(index.words, text);
    var characters = Array.from(text);
    return characters.every(function (character, i) { return i === 0 || isKnown(characters[i - 1] + character); });
  }

  // A character of the same sound that makes a known pair with its neighbours.
  function mend(word, pairs, index, isKnown) {
    word.slips.forEach(function (slip) {
      var c = slip.characters;
      var before = slip.at > 0 ? c[slip.at - 1] : '';
      var after = slip.at + 1 < c.length ? c[slip.at + 1] : '';
      var fitting = [];
      slip.keys.forEach(function (key) {
        split(pairs(key)).forEach(function (pair) {
          if (before && pair[0] === before) fitting.push(pair[1]);
          if (after && pair[1] === after) fitting.push(pair[0]);
        });
      });
      var texts = fitting.filter(function (character, i) { return fitting.indexOf(character) === i; }).map(function (character) {
        return c.slice(0, slip.at).concat(character, c.slice(slip.at + 1)).join('');
      }).filter(function (text) { return isWhole(text, c.length, index, isKnown); });
      slip.part.alternatives = slip.part.alternatives.concat(meant(texts.slice(0, CHAINS), SLIP, index));
    });
  }
})();
