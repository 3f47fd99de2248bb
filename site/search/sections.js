// The sections of a plan that a query means, with the words it was found by and the passage in which they stand.
(function () {
  'use strict';

  var BEFORE = 16;
  var LENGTH = 90;
  var TITLE = 2.2;
  var WHOLE = 0.6;
  var IN_NAME = 0.15;
  var ENOUGH = 0.4;
  var CLAUSE = 100;
  var ANSWERED = 1.25;
  var SUMMARY = 0.35;

  // What some questions ask for, and how the answer looks.
  var ASKS = [
    [/几月|几号|哪天|什么时候|何时/, /[0-9]+月[0-9]+日/],
    [/多久一次|几次|频次/, /每[^。；]{0,10}次|至少[^。；]{0,8}次/],
    [/多久|多长时间|几小时|几分钟|时限|多快/, /[0-9一二三四五六七八九十两]+(?:个?小时|分钟|日|天)/],
    [/多少|几个|几人|不超过/, /[0-9]+/]
  ];

  // sections: anchor, number, title, text of each; names: what the plan is called. Returns the best, at most so many, best first: {anchor, number, title, snippet, marks}.
  window.youbeiSections = function (sections, names, query, most) {
    var read = folded(sections);
    var worth = worthOf(read, names.map(function (name) { return window.youbeiFold.fold(name); }).join(' '));
    var asks = ASKS.filter(function (ask) { return ask[0].test(query.folded); });
    var scored = read.map(function (one, at) { return score(one, at, query, worth, asks); }).filter(function (found) { return found.cover >= ENOUGH; });
    scored.sort(function (a, b) { return b.score - a.score || a.at - b.at; });
    return scored.slice(0, most).map(shown);
  };

  // The sections in the form in which they are compared, made once, since a text is asked again with each key that is typed.
  function folded(sections) {
    sections.folded = sections.folded || sections.map(function (section, at) {
      return { section: section, title: window.youbeiFold.fold(section[2]), text: window.youbeiFold.fold(above(section, sections) + ' ' + section[3]), next: sections[at + 1] };
    }).filter(isShown);
    return sections.folded;
  }

  // The title of the section around one without a title of its own.
  function above(section, sections) {
    if (section[2] || section[1].indexOf('.') < 0) return '';
    var around = section[1].slice(0, section[1].lastIndexOf('.'));
    var found = sections.filter(function (other) { return other[1] === around; });
    return found.length ? found[0][2] : '';
  }

  // A heading with nothing under it but further headings is no answer.
  function isShown(one) {
    return one.section[0] && !(!one.section[3] && one.next && one.section[1] && one.next[1].indexOf(one.section[1] + '.') === 0);
  }

  // What a term tells among the sections of one plan: much when few hold it, little when the plan's name does.
  function worthOf(read, name) {
    var known = {};
    return function (term) {
      if (!Object.prototype.hasOwnProperty.call(known, term)) {
        var count = read.filter(function (one) { return one.text.indexOf(term) >= 0 || one.title.indexOf(term) >= 0; }).length;
        known[term] = Math.log(1 + read.length / (count || 1)) * (name.indexOf(term) >= 0 ? IN_NAME : 1);
      }
      return known[term];
    };
  }

  function score(one, at, query, worth, asks) {
    var found = { section: one.section, at: at, score: 0, cover: 0, words: [] };
    var mass = 0;
    query.words.forEach(function (word) {
      if (word.clause) return;
      var best = null;
      word.readings.forEach(function (parts) {
        var reading = scoreParts(parts, one, worth);
        if (!best || reading.score > best.score) best = reading;
      });
      found.score += best.score;
      found.cover += best.cover;
      mass += best.mass;
      found.words = found.words.concat(best.words);
    });
    found.cover = mass ? found.cover / mass : 0;
    asks.forEach(function (ask) { if (ask[1].test(one.section[3])) found.score *= ANSWERED; });
    if (/^level-[1-4]$/.test(one.section[0])) found.score *= SUMMARY;
    if (query.clauses.indexOf(numberOf(one.section[1])) >= 0) {
      found.score += CLAUSE;
      found.cover = 1;
    }
    return found;
  }

  function numberOf(typed) {
    return window.youbeiNumber(typed.replace(/^第|[章节条、.．\s]+$/g, ''));
  }

  function scoreParts(parts, one, worth) {
    var sum = { score: 0, cover: 0, mass: 0, words: [] };
    parts.forEach(function (part) {
      var best = { score: 0, cover: 0, mass: 0, words: [] };
      part.alternatives.forEach(function (alternative, i) {
        var found = scoreAlternative(alternative, one, worth);
        if (found.score > best.score || i === 0) best = found;
      });
      sum.score += best.score;
      sum.cover += best.cover;
      sum.mass += best.mass;
      sum.words = sum.words.concat(best.words);
    });
    return sum;
  }

  // Each pair counts for what it tells, in the title twice; the word as it stands counts more than its pairs.
  function scoreAlternative(alternative, one, worth) {
    var found = { score: 0, cover: 0, mass: 0, words: [] };
    var inTitle = one.title.indexOf(alternative.text) >= 0;
    var whole = inTitle || one.text.indexOf(alternative.text) >= 0;
    alternative.terms.forEach(function (term) {
      if (/^[@~§#]/.test(term)) return;
      var tells = worth(term);
      var title = one.title.indexOf(term) >= 0;
      found.mass += tells;
      if (!title && one.text.indexOf(term) < 0) return;
      found.cover += tells;
      found.score += tells * (title ? TITLE : 1) * (1 + (whole ? WHOLE : 0));
      if (!whole) found.words.push(term);
    });
    if (whole && found.score > 0) found.words = [alternative.text];
    found.score *= alternative.factor;
    return found;
  }

  function shown(found) {
    var section = found.section;
    var marks = found.words.filter(function (word, i) { return found.words.indexOf(word) === i; });
    return { anchor: section[0], number: section[1], title: section[2], snippet: snippet(section[3], marks), marks: marks };
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
