// What a query asks for: words, each a choice of readings, each reading a row of parts, each part a choice of alternatives, each alternative a list of terms.
(function () {
  'use strict';

  var fold = window.youbeiFold;
  var VAGUE = 0.7;
  var CUT = 0.85;
  var TELLING = 0.8;
  var GAP = 6;
  var COLOURS = { 红色: 'red', 橙色: 'orange', 黄色: 'yellow', 蓝色: 'blue' };
  var LEVELS = { 一级: 1, 二级: 2, 三级: 3, 四级: 4 };

  // index: the piece of that name; simplified: the table of traditional characters, once it is known.
  window.youbeiQuery = function (text, index, simplified) {
    var folded = joinDigits(fold.fold(text, simplified));
    var clauses = [];
    var rest = withoutClauses(folded, clauses);
    var words = joinSyllables(withoutIgnored(rest, index)).map(function (run) { return word(run, index); });
    clauses.forEach(function (clause) { words.push(clauseWord(clause)); });
    return {
      folded: folded,
      words: words,
      clauses: clauses,
      plan: folded.indexOf('预案') >= 0,
      phone: isAsked(index.phoneWords, folded),
      posts: index.postWords.filter(function (post) { return folded.indexOf(post) >= 0; }),
      colour: valueIn(COLOURS, folded),
      level: valueIn(LEVELS, folded),
      events: eventsIn(folded, index)
    };
  };

  function isAsked(words, folded) {
    return words.some(function (word) { return folded.indexOf(word) >= 0; });
  }

  // A query of digits alone is one number, however it was spaced.
  function joinDigits(folded) {
    return /^[0-9+ ]+$/.test(folded.trim()) ? folded.replace(/[+ ]/g, '').replace(/^86(?=1[0-9]{10}$)/, '') : folded;
  }

  // Numbers of sections: 4.1.1, 第八章.
  function withoutClauses(folded, clauses) {
    return folded.replace(/(^|[^0-9.])([0-9]+(?:\.[0-9]+)+)(?![0-9.])/g, function (all, before, clause) {
      clauses.push(clause);
      return before + ' ';
    }).replace(/第([0-9]+|[一二三四五六七八九十]+)[章节]/g, function (all, number) {
      clauses.push(window.youbeiNumber(number));
      return ' ';
    });
  }

  // The run cut at each of some words, which become words of their own.
  function apart(run, words) {
    for (var i = 0; i < words.length; i++) {
      var at = run.indexOf(words[i]);
      if (at >= 0) {
        return [run.slice(0, at), words[i], run.slice(at + words[i].length)].filter(function (piece) { return Array.from(piece).length > 1; });
      }
    }
    return [run];
  }

  function valueIn(table, folded) {
    var found = Object.keys(table).filter(function (word) { return folded.indexOf(word) >= 0; });
    return found.length ? table[found[0]] : '';
  }

  // Words that ask but say nothing are left out, unless nothing would be left or they are a part of a word that says something. What was a part of a longer run is a
  // fragment: {text, fragment}.
  function withoutIgnored(rest, index) {
    var left = [];
    fold.runs(rest).forEach(function (run) {
      var pieces = [];
      fold.runs(strip(run, index)).forEach(function (piece) { pieces = pieces.concat(apart(piece, index.phoneWords)); });
      pieces.forEach(function (piece) { left.push({ text: piece.replace(/(.{2})(?:应急)?预案$/, '$1'), fragment: pieces.length > 1 }); });
    });
    left = left.filter(function (run) { return Array.from(run.text).length > 1 || isLatin(run.text) || has(index.words, run.text); });
    return left.length ? left : fold.runs(rest).map(function (run) { return { text: run, fragment: false }; });
  }

  function strip(run, index) {
    var characters = Array.from(run);
    var text = '';
    for (var i = 0; i < characters.length;) {
      var known = longest(characters, i, index);
      var ignored = known ? '' : ignoredAt(characters.slice(i).join(''), index.ignored);
      text += known || (ignored ? ' ' : characters[i]);
      i += Array.from(known || ignored || characters[i]).length;
    }
    return text;
  }

  function ignoredAt(text, ignored) {
    var found = ignored.filter(function (word) { return text.indexOf(word) === 0; });
    return found.reduce(function (most, word) { return word.length > most.length ? word : most; }, '');
  }

  // "tai feng" is typed with blanks by some: words of Latin letters of which one is a single syllable become one.
  function joinSyllables(runs) {
    var all = [];
    runs.forEach(function (run) {
      var before = all[all.length - 1];
      var joins = before && isLatin(run.text) && isLatin(before.text) && (isSyllable(run.text) || isSyllable(before.text));
      if (joins) before.text += run.text;
      else all.push(run);
    });
    return all;
  }

  function isLatin(run) {
    return /^[a-z]+$/.test(run);
  }

  function isSyllable(run) {
    return /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeiouv]{1,3}(?:ng?|r)?)$/.test(run);
  }

  function has(table, key) {
    return Object.prototype.hasOwnProperty.call(table, key);
  }

  // As it stands; cut at the words that mean something; and these words alone, where a sentence says much besides.
  function word(run, index) {
    var readings = [[literal(run.text, index)]];
    var pieces = cut(run.text, index);
    if (pieces.length > 1 || pieces.length === 1 && pieces[0] !== run.text) {
      readings.push(weakened(pieces, CUT, index));
      var told = pieces.filter(function (piece) { return has(index.words, piece); });
      if (told.length && told.length < pieces.length) readings.push(telling(told, index));
    }
    patterns(run.text, index).forEach(function (pattern) { readings.push(telling([pattern], index)); });
    return { text: run.text, latin: isLatin(run.text), fragment: run.fragment, readings: readings };
  }

  function telling(pieces, index) {
    var parts = weakened(pieces, TELLING, index);
    parts.telling = true;
    return parts;
  }

  // The patterns of the lexicon that a run fits: 山…塌 is any of 山塌了, 山上塌下来.
  function patterns(run, index) {
    index.patterns = index.patterns || Object.keys(index.words).filter(function (word) { return word.indexOf('…') >= 0; });
    return index.patterns.filter(function (word) {
      var at = word.indexOf('…');
      var start = run.indexOf(word.slice(0, at));
      var end = start < 0 ? -1 : run.indexOf(word.slice(at + 1), start + at);
      return end >= 0 && end - start - at <= GAP;
    });
  }

  function weakened(pieces, factor, index) {
    return pieces.map(function (piece) {
      var part = literal(piece, index);
      part.alternatives.forEach(function (alternative) { alternative.factor *= factor; });
      return part;
    });
  }

  function clauseWord(clause) {
    return { text: clause, latin: false, clause: true, readings: [[{ text: clause, length: 4, alternatives: [{ text: clause, terms: ['§' + clause], factor: 1 }] }]] };
  }

  // The run as it stands, and what it means: the name of an event is the event, another word for it nearly so, a synonym may be.
  function literal(run, index) {
    var alternatives = [alternative(run, 1)];
    if (has(index.words, run)) {
      var factor = index.words[run][2] / 100;
      index.words[run][0].forEach(function (meaning) { alternatives.push(alternative(meaning, factor)); });
      index.words[run][1].forEach(function (event) { alternatives.push({ text: run, terms: ['@' + event], factor: factor }); });
      alternatives.slice(1).forEach(function (one) { one.vague = factor <= VAGUE; });
    }
    return { text: run, length: Array.from(run).length, alternatives: alternatives };
  }

  function alternative(text, factor) {
    var terms = [];
    fold.runs(text).forEach(function (run) { terms = terms.concat(fold.terms(run)); });
    return { text: text, terms: terms.length ? terms : [text], factor: factor };
  }

  // The run cut at the words of the lexicon that stand in it, the longest first; single characters between them say nothing.
  function cut(run, index) {
    var pieces = [];
    var rest = '';
    var characters = Array.from(run);
    for (var i = 0; i < characters.length;) {
      var known = longest(characters, i, index);
      if (known) {
        pieces.push(rest, known);
        rest = '';
        i += Array.from(known).length;
      } else {
        rest += characters[i++];
      }
    }
    pieces.push(rest);
    return pieces.filter(function (piece) { return Array.from(piece).length > 1; });
  }

  function longest(characters, start, index) {
    for (var length = Math.min(10, characters.length - start); length > 1; length--) {
      var piece = characters.slice(start, start + length).join('');
      if (has(index.words, piece)) return piece;
    }
    return '';
  }

  // The events that the query names, the longest word first: {event, word}.
  function eventsIn(folded, index) {
    var found = [];
    fold.runs(folded).forEach(function (run) {
      var pieces = has(index.words, run) ? [run] : cut(run, index);
      pieces.concat(patterns(run, index)).forEach(function (piece) {
        if (!has(index.words, piece)) return;
        index.words[piece][1].forEach(function (event) { found.push({ event: event, word: piece, likeness: index.words[piece][2] }); });
      });
    });
    return found.sort(function (a, b) { return b.word.length - a.word.length; });
  }

  // The alternatives for a word that was spelled or mistyped, each weakened.
  window.youbeiMeant = function (text, factor, index) {
    var alternatives = literal(text, index).alternatives;
    alternatives.forEach(function (one) { one.factor *= factor; });
    return alternatives;
  };
})();
