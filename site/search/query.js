// What a query asks for: words, each a choice of readings, each reading a row of parts, each part a choice of alternatives, each alternative a list of terms.
(function () {
  'use strict';

  var fold = window.youbeiFold;
  var MEANING = 0.9;
  var COLOURS = { 红色: 'red', 橙色: 'orange', 黄色: 'yellow', 蓝色: 'blue' };
  var LEVELS = { 一级: 1, 二级: 2, 三级: 3, 四级: 4 };

  // index: the piece of that name; simplified: the table of traditional characters, once it is known.
  window.youbeiQuery = function (text, index, simplified) {
    var folded = fold.fold(text, simplified);
    var clauses = [];
    var rest = folded.replace(/(^|[^0-9.])([0-9]+(?:\.[0-9]+)+)(?![0-9.])/g, function (all, before, clause) {
      clauses.push(clause);
      return before + ' ';
    });
    var phone = false;
    index.phoneWords.forEach(function (word) { phone = phone || rest.indexOf(word) >= 0; });
    var words = joinSyllables(withoutIgnored(rest, index)).map(function (run) { return word(run, index); });
    clauses.forEach(function (clause) { words.push(clauseWord(clause)); });
    return {
      folded: folded,
      words: words,
      clauses: clauses,
      phone: phone,
      colour: valueIn(COLOURS, folded),
      level: valueIn(LEVELS, folded),
      events: eventsIn(folded, index)
    };
  };

  function valueIn(table, folded) {
    var found = Object.keys(table).filter(function (word) { return folded.indexOf(word) >= 0; });
    return found.length ? table[found[0]] : '';
  }

  // Words that ask but say nothing are left out, unless nothing would be left.
  function withoutIgnored(rest, index) {
    var stripped = rest;
    index.ignored.forEach(function (word) { stripped = stripped.split(word).join(' '); });
    var left = fold.runs(stripped).filter(function (run) { return Array.from(run).length > 1 || has(index.words, run); });
    return left.length ? left : fold.runs(rest);
  }

  // "tai feng" is typed with blanks by some: words of Latin letters of which one is a single syllable become one.
  function joinSyllables(runs) {
    var all = [];
    runs.forEach(function (run) {
      var before = all[all.length - 1];
      var joins = isLatin(run) && before && isLatin(before) && (isSyllable(run) || isSyllable(before));
      if (joins) all[all.length - 1] = before + run;
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

  function word(run, index) {
    var readings = [[literal(run, index)]];
    var pieces = cut(run, index);
    if (pieces.length > 1 || pieces.length === 1 && pieces[0] !== run) {
      readings.push(pieces.map(function (piece) { return literal(piece, index); }));
    }
    return { text: run, latin: isLatin(run), readings: readings };
  }

  function clauseWord(clause) {
    return { text: clause, latin: false, clause: true, readings: [[{ text: clause, length: 4, alternatives: [{ text: clause, terms: ['§' + clause], factor: 1 }] }]] };
  }

  // The run as it stands, and what it means.
  function literal(run, index) {
    var alternatives = [alternative(run, 1)];
    if (has(index.words, run)) {
      index.words[run][0].forEach(function (meaning) { alternatives.push(alternative(meaning, MEANING)); });
      index.words[run][1].forEach(function (event) { alternatives.push({ text: run, terms: ['@' + event], factor: 1 }); });
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
      pieces.forEach(function (piece) {
        if (!has(index.words, piece)) return;
        index.words[piece][1].forEach(function (event) { found.push({ event: event, word: piece }); });
      });
    });
    return found.sort(function (a, b) { return b.word.length - a.word.length; });
  }

  window.youbeiAlternative = alternative;
})();
