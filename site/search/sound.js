// Alternatives by sound: pinyin in full, initials, and characters that an input method confused.
(function () {
  'use strict';

  var SYLLABLES = 7;
  var CHAINS = 6;
  var SLIP = 0.85;
  var CHAIN = 0.95;

  // Adds to the words of Latin letters what they spell, and to words with unknown characters what was perhaps meant. done(changed) follows.
  window.youbeiSounds = function (words, pieces, tables, isKnown, done) {
    var wanted = [];
    words.forEach(function (word) {
      if (word.latin) {
        word.cuts = cuts(word.text, tables.syllables);
        word.cuts.forEach(function (cut) { wanted = wanted.concat(neighbours(cut)); });
      } else {
        word.slips = slips(word, tables.sounds, isKnown);
        word.slips.forEach(function (slip) { wanted = wanted.concat(slip.keys); });
      }
    });
    pieces.sounds(wanted, function (pairs) {
      words.forEach(function (word) {
        if (word.latin) spell(word, pairs);
        else mend(word, pairs);
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
        if (syllables[rest.slice(0, length)]) cut(rest.slice(length), before.concat(rest.slice(0, length)));
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

  function spell(word, pairs) {
    word.cuts.forEach(function (cut) {
      var parts = chainsOf(cut, pairs);
      if (parts) word.readings.push(parts);
    });
    word.readings.push([initials(word.text)]);
    initialParts(word.text).forEach(function (parts) { word.readings.push(parts); });
  }

  // The longest words that texts hold, from the left: guangdong fangxun is two where no text has all four characters in a row.
  function chainsOf(cut, pairs) {
    var parts = [];
    for (var start = 0; start < cut.length;) {
      var end = cut.length;
      var found = [];
      while (end - start > 1 && !(found = chains(cut.slice(start, end), pairs)).length) end--;
      if (!found.length) return null;
      parts.push({ text: found[0], length: end - start, alternatives: found.map(function (text) { return window.youbeiAlternative(text, CHAIN); }) });
      start = end;
    }
    return parts;
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

  // Where a character stands that makes no known pair with its neighbours: {part, at, keys}.
  function slips(word, sounds, isKnown) {
    var all = [];
    word.readings.forEach(function (parts) {
      parts.forEach(function (part) {
        var characters = Array.from(part.text);
        for (var at = 0; at < characters.length && characters.length > 1; at++) {
          if (isStrange(characters, at, isKnown)) all.push({ part: part, characters: characters, at: at, keys: keysAround(characters, at, sounds) });
        }
      });
    });
    return all;
  }

  function isStrange(characters, at, isKnown) {
    var before = at > 0 && isKnown(characters[at - 1] + characters[at]);
    var after = at + 1 < characters.length && isKnown(characters[at] + characters[at + 1]);
    return !before && !after;
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

  // A character of the same sound that makes a known pair with each neighbour that has one.
  function mend(word, pairs) {
    word.slips.forEach(function (slip) {
      var c = slip.characters;
      var before = slip.at > 0 ? c[slip.at - 1] : '';
      var after = slip.at + 1 < c.length ? c[slip.at + 1] : '';
      var meant = [];
      slip.keys.forEach(function (key) {
        split(pairs(key)).forEach(function (pair) {
          if (before && pair[0] === before && meant.indexOf(pair[1]) < 0) meant.push(pair[1]);
          if (after && pair[1] === after && meant.indexOf(pair[0]) < 0) meant.push(pair[0]);
        });
      });
      meant.slice(0, CHAINS).forEach(function (character) {
        var text = c.slice(0, slip.at).concat(character, c.slice(slip.at + 1)).join('');
        slip.part.alternatives.push(window.youbeiAlternative(text, SLIP));
      });
    });
  }
})();
