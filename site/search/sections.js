// The sections of a plan that a query means, with the words it was found by and the passage in which they stand.
(function () {
  'use strict';

  var BEFORE = 16;
  var LENGTH = 90;
  var TITLE = 2.5;
  var ENOUGH = 0.45;

  // sections: anchor, number, title, text of each. Returns the best, at most so many, best first: {anchor, number, title, snippet, marks}.
  window.youbeiSections = function (sections, query, lists, most) {
    var wanted = termsOf(query, lists);
    var scored = sections.map(function (section, at) { return score(section, at, query, wanted); }).filter(function (found) { return found.cover >= ENOUGH; });
    scored.sort(function (a, b) { return b.score - a.score || a.at - b.at; });
    return scored.slice(0, most).map(function (found) { return shown(found, query); });
  };

  // Each part of the query with its alternatives, and what each term is worth.
  function termsOf(query, lists) {
    return query.words.map(function (word) {
      return word.readings.map(function (parts) {
        return parts.map(function (part) {
          return { length: part.length, alternatives: part.alternatives.map(function (alternative) {
            return { text: alternative.text, factor: alternative.factor, terms: alternative.terms.filter(function (term) { return /^[^@~§#]/.test(term); }) };
          }) };
        });
      });
    });
  }

  function score(section, at, query, words) {
    var folded = window.youbeiFold.fold(section[3]);
    var title = window.youbeiFold.fold(section[2]);
    var found = { section: section, at: at, score: 0, cover: 0, words: [] };
    var length = 0;
    if (query.clauses.indexOf(section[1]) >= 0) found.score += 10;
    words.forEach(function (readings) {
      var best = { score: 0, cover: 0, length: 0, words: [] };
      readings.forEach(function (parts) {
        var reading = scoreParts(parts, title, folded);
        if (reading.score >= best.score) best = reading;
      });
      found.score += best.score;
      found.cover += best.cover;
      length += best.length;
      found.words = found.words.concat(best.words);
    });
    found.cover = found.score >= 10 ? 1 : found.cover / length;
    return found;
  }

  function scoreParts(parts, title, text) {
    var sum = { score: 0, cover: 0, length: 0, words: [] };
    parts.forEach(function (part) {
      var best = { score: 0, cover: 0, word: '' };
      part.alternatives.forEach(function (alternative) {
        var one = scoreAlternative(alternative, title, text);
        if (one.score > best.score) best = one;
      });
      sum.length += part.length;
      sum.score += best.score * part.length;
      sum.cover += best.cover * part.length;
      if (best.word) sum.words.push(best.word);
    });
    return sum;
  }

  // The word as it stands counts most, then the share of its pairs; in the title more than in the text.
  function scoreAlternative(alternative, title, text) {
    var word = alternative.text;
    if (!alternative.terms.length) return { score: 0, cover: 0, word: '' };
    if (title.indexOf(word) >= 0) return { score: TITLE * alternative.factor, cover: 1, word: word };
    if (text.indexOf(word) >= 0) return { score: (1.2 + Math.min(0.3, count(text, word) / 10)) * alternative.factor, cover: 1, word: word };
    var held = alternative.terms.filter(function (term) { return text.indexOf(term) >= 0 || title.indexOf(term) >= 0; });
    var inTitle = held.filter(function (term) { return title.indexOf(term) >= 0; }).length;
    var share = held.length / alternative.terms.length;
    return { score: (share * share + 0.5 * inTitle / alternative.terms.length) * alternative.factor, cover: share, word: held[0] || '' };
  }

  function count(text, word) {
    return text.split(word).length - 1;
  }

  function shown(found, query) {
    var section = found.section;
    var marks = found.words.filter(function (word, i) { return found.words.indexOf(word) === i; });
    return { anchor: section[0], number: section[1], title: section[2], snippet: snippet(section[3], marks, query), marks: marks };
  }

  // The passage around the first word that stands there.
  function snippet(text, marks) {
    var small = text.toLowerCase();
    var first = marks.reduce(function (least, word) {
      var at = small.indexOf(word);
      return at >= 0 && at < least ? at : least;
    }, text.length);
    if (first === text.length) first = 0;
    var start = first > BEFORE ? first - BEFORE : 0;
    var passage = text.slice(start, start + LENGTH).replace(/\s+/g, ' ');
    return (start > 0 ? '…' : '') + passage + (start + LENGTH < text.length ? '…' : '');
  }
})();
