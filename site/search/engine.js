// Answers a query from the pieces of the index: situations, entries and sections, best first. The same file runs in the page and in the terminal.
(function () {
  'use strict';

  var MOST = 500;
  var FIRST = 40;
  var NEXT = 100;
  var NEAR = 5000;
  var TEXTS = 5;
  var COVERED = 0.5;
  var KEPT = 0.8;
  var WORD_KNOWN = 0.15;
  var JOINED = 0.9;
  var SENTENCE = 5;
  var LONGEST = 8;
  var ASKED = 3;
  var OLD = 6;
  var BESIDES = 4;
  var ELSEWHERE = 0.8;
  var SITUATIONS = 3;
  var CANDIDATES = 40;
  var NOISE = /(?:红色|橙色|黄色|蓝色|一级|二级|三级|四级|预警|信号|应急|响应|启动|来了|发生|预案|情况)/g;

  // load: see youbeiPieces. Returns a function: search(query, done) hands {hits, plans, count, covered, near, more} to done; a hit is {kind, id, title, url, place, snippet, marks,
  // draft, score}; plans and count say how many were
  // found, near that the rest is quickly read, more hands on further hits.
  window.youbeiEngine = function (load) {
    var pieces = window.youbeiPieces(load);

    return function (text, done) {
      pieces.open(function (index) {
        var state = { index: index, pieces: pieces, text: text };
        understand(state, function () {
          if (state.query.words.length) answer(state, done);
          else done({ hits: [], plans: 0, covered: false, more: null });
        });
      });
    };
  };

  // Reads the query, and again with the tables of characters where words are strange as they stand.
  function understand(state, done) {
    var known = state.pieces.known();
    state.query = window.youbeiQuery(state.text, state.index, known && known.simplified);
    fetch(state, function () {
      var latin = state.query.words.filter(function (word) { return word.latin; });
      var strange = state.query.words.some(function (word) { return !word.latin && isStrange(word, state); });
      if (strange) state.pieces.characters(function (tables) { mend(state, tables, done); });
      else if (latin.length) sound(state, latin, null, done);
      else done();
    });
  }

  function mend(state, tables, done) {
    state.query = window.youbeiQuery(state.text, state.index, tables.simplified);
    fetch(state, function () {
      sound(state, state.query.words.filter(function (word) { return word.latin || isStrange(word, state); }), tables, done);
    });
  }

  function sound(state, words, tables, done) {
    window.youbeiSounds(words, state.index, state.pieces, tables, function (pair) { return isHeld(state, pair); }, function () { fetch(state, done); });
  }

  // Loads the lists of all terms of the query.
  function fetch(state, done) {
    var wanted = [];
    eachAlternative(state.query.words, function (alternative) { wanted = wanted.concat(alternative.terms); });
    state.query.events.forEach(function (event) { wanted.push('@' + event.event); });
    state.pieces.terms(wanted, function (list) {
      state.list = list;
      done();
    });
  }

  function eachAlternative(words, take) {
    words.forEach(function (word) {
      word.readings.forEach(function (parts) {
        parts.forEach(function (part) { part.alternatives.forEach(take); });
      });
    });
  }

  function isHeld(state, term) {
    var lists = state.list(term);
    return Boolean(lists) && lists[0].length + lists[1].length > 0;
  }

  // Whether a word that is not in the lexicon has a character that stands in no known pair, or no document has all of its pairs.
  function isStrange(word, state) {
    if (word.clause || word.text.length > LONGEST || Object.prototype.hasOwnProperty.call(state.index.words, word.text)) return false;
    var literal = word.readings[0][0].alternatives[0];
    return !isTogether(literal.terms, state, 0) && !isTogether(literal.terms, state, 1);
  }

  // Whether some document holds all of these terms.
  function isTogether(terms, state, which) {
    var held = new Uint8Array(which === 0 ? state.index.plans : state.index.entries);
    var found = false;
    terms.forEach(function (term, i) {
      var lists = state.list(term);
      if (lists) window.youbeiEach(lists[which], function (ordinal) {
        if (held[ordinal] === i) held[ordinal]++;
        found = found || held[ordinal] === terms.length;
      });
    });
    return found;
  }

  function answer(state, done) {
    var query = state.query;
    var plans = window.youbeiRank(query.words, listsOf(state, 0), state.index.plans, 0);
    var entryWords = query.words.filter(function (word) { return state.index.phoneWords.indexOf(word.text) < 0 && !word.clause; });
    var entries = entryWords.length ? window.youbeiRank(entryWords, listsOf(state, 1), state.index.entries, JOINED) : { best: 0, known: [], each: function () {} };
    var known = query.words.map(function (word, i) { return Math.max(plans.known[i], entries.known[entryWords.indexOf(word)] || 0); });
    var someKnown = known.some(function (cover) { return cover >= KEPT; });
    var allKnown = query.words.every(function (word, i) { return known[i] >= WORD_KNOWN || word.fragment && someKnown || word.text.length >= SENTENCE && query.events.length > 0; });
    var planHits = kept('plans', plans, allKnown ? COVERED : 2);
    var entryHits = query.clauses.length && planHits.count ? { best: [], count: 0 } : kept('entries', entries, KEPT);
    withSituations(state, entries, planHits.count > 0, function (situations) {
      merge(state, planHits, entryHits, situations, done);
    });
  }

  // The events of a place say which situations there are, not that the place was asked for.
  function listsOf(state, which) {
    return function (term) {
      if (which === 1 && term[0] === '@') return null;
      var lists = state.list(term);
      return lists && lists[which];
    };
  }

  // Those that cover nearly as much as the best does, if that is enough: the best of them, and how many there are.
  function kept(kind, ranked, enough) {
    if (ranked.best < enough) return { best: [], count: 0 };
    var floor = Math.max(enough, ranked.best * KEPT);
    return best(kind, ranked, MOST, function (ordinal, cover) { return cover >= floor; });
  }

  // The best documents that are wanted, at most so many, in order, without sorting all; and how many are wanted.
  function best(kind, ranked, most, isWanted) {
    var top = [];
    var count = 0;
    var bar = -1;
    ranked.each(function (ordinal, cover, score, weakest) {
      if (!isWanted(ordinal, cover)) return;
      count++;
      if (score < bar) return;
      top.push({ kind: kind, ordinal: ordinal, cover: cover, score: score, weakest: weakest });
      if (top.length < 2 * most) return;
      top = top.sort(byScore).slice(0, most);
      bar = top[most - 1].score;
    });
    return { best: top.sort(byScore).slice(0, most), count: count };
  }

  // Names decide among the best, so their rows are read before the order is settled. The others are read when they are asked for.
  function merge(state, planHits, entryHits, situations, done) {
    var all = planHits.best.concat(entryHits.best).sort(byScore).slice(0, MOST);
    withRows(state, all.slice(0, FIRST), function (hits) {
      hits.forEach(function (hit) { hit.score += nameBonus(hit, state); });
      hits.sort(byScore);
      withSections(state, hits, function (complete) {
        var shown = place(situations, complete);
        done({
          hits: shown,
          plans: planHits.count,
          count: shown.length + Math.max(0, all.length - FIRST),
          covered: planHits.count + entryHits.count > 0,
          near: state.index.plans + state.index.entries <= NEAR,
          more: rest(state, all.slice(FIRST), state.index.plans + state.index.entries <= NEAR)
        });
      });
    });
  }

  // A function that hands on the next hits and another such function; null when there are none.
  function rest(state, hits, near) {
    if (!hits.length) return null;
    return function (done) {
      withRows(state, hits.slice(0, NEXT), function (next) {
        done({ hits: next.map(function (hit) { return entryHit(hit, null); }), near: near, more: rest(state, hits.slice(NEXT), near) });
      });
    };
  }

  function byScore(a, b) {
    return b.score - a.score || (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : a.ordinal - b.ordinal);
  }

  function withRows(state, hits, done) {
    var ordinals = { plans: [], entries: [] };
    hits.forEach(function (hit) { ordinals[hit.kind].push(hit.ordinal); });
    state.pieces.rows('plans', ordinals.plans, function (plan) {
      state.pieces.rows('entries', ordinals.entries, function (entry) {
        done(hits.map(function (hit) {
          var row = hit.kind === 'plans' ? plan(hit.ordinal) : entry(hit.ordinal);
          return { kind: hit.kind, ordinal: hit.ordinal, score: hit.score, cover: hit.cover, weakest: hit.weakest, row: row };
        }));
      });
    });
  }

  // A name that is the whole query, one of its words, or holds little besides.
  function nameBonus(hit, state) {
    var bonus = 0;
    var query = state.query;
    var whole = query.words.map(function (word) { return word.text; }).join('');
    hit.row.slice(7).forEach(function (name) {
      var folded = window.youbeiFold.runs(window.youbeiFold.fold(name)).join('');
      if (folded === whole) bonus = Math.max(bonus, 3);
      query.words.forEach(function (word) {
        if (folded === word.text) bonus = Math.max(bonus, 1.5);
        else if (folded.indexOf(word.text) >= 0) bonus = Math.max(bonus, word.text.length / folded.length);
      });
    });
    if (hit.kind === 'entries' && hit.row[0] !== 'place' && isAsked(hit.row, query)) bonus += ASKED;
    if (query.plan && hit.row[0] === 'plan') bonus += ASKED;
    // The title of a drill says what a plan is for: who wants the drill says so.
    if (hit.row[0] === 'drill' && whole.indexOf('演练') < 0) bonus -= 1;
    // In an emergency nobody wants an old one: who wants a record says so, or its year.
    if (hit.row[0] === 'activation' && !/记录|复盘|20\d\d|\d月/.test(whole)) bonus -= OLD;
    var code = state.index.jurisdiction.replace(/(?:00)+$/, '');
    if (hit.row[4].indexOf(code) !== 0) bonus -= ELSEWHERE;
    return bonus - (hit.row[6] ? 1 : 0);
  }

  // Whether somebody was asked for, by a number or a post, and this is who it may be.
  function isAsked(row, query) {
    return query.phone || query.posts.some(function (post) { return row[5].indexOf(post) >= 0; });
  }

  // Reads the texts of the best plans and finds the sections that the query means.
  function withSections(state, hits, done) {
    var plans = hits.filter(function (hit) { return hit.kind === 'plans'; }).slice(0, TEXTS);
    state.pieces.texts(plans.map(function (hit) { return hit.ordinal; }), function (texts) {
      var complete = [];
      hits.forEach(function (hit) {
        var at = plans.indexOf(hit);
        var sections = at < 0 ? [] : window.youbeiSections(texts[at], hit.row.slice(7).concat(hit.row[3]), state.query, at === 0 ? 3 : 1);
        var shown = sections.map(function (section) { return sectionHit(hit, section); });
        var inText = shown.length > 0 && hit.weakest < window.youbeiStrong && !/#level-[1-4]$/.test(shown[0].id);
        var own = hit.row[0] === 'document' ? documentHits(hit, shown) : [entryHit(hit, sections[0])];
        complete = complete.concat(inText ? shown.slice(0, 1) : [], own, inText ? shown.slice(1) : hit.row[0] === 'document' ? [] : shown);
      });
      done(complete);
    });
  }

  // A handbook or rule is no plan: it answers with its sections, or where none fits, as one.
  function documentHits(hit, shown) {
    if (hit.weakest < window.youbeiStrong && shown.length) return [];
    var whole = entryHit(hit, null);
    whole.kind = 'section';
    return [whole].concat(shown);
  }

  function entryHit(hit, section) {
    var row = hit.row;
    return {
      kind: row[0], id: row[1], title: row[7], url: row[2], place: row[3], snippet: row[5] || (section ? section.snippet : ''),
      marks: section ? section.marks : null, draft: row[6] === 1, score: hit.score
    };
  }

  function sectionHit(hit, section) {
    var row = hit.row;
    return {
      kind: 'section', id: row[1] + '#' + section.anchor, title: (section.number + ' ' + section.title).trim(), url: row[2] && row[2] + '#' + section.anchor,
      place: row[7], snippet: section.snippet, marks: section.marks, draft: row[6] === 1, score: hit.score
    };
  }

  // Situations come first when event and place are all that was asked, else after the first answer.
  function place(situations, hits) {
    if (!situations.length) return hits;
    return situations[0].whole ? situations.concat(hits) : hits.slice(0, 1).concat(situations, hits.slice(1));
  }

  // The places that the query names where a plan holds for an event that it names.
  function withSituations(state, entries, isCovered, done) {
    var events = state.query.events;
    if (!events.length || !isCovered) {
      done([]);
      return;
    }
    var held = {};
    events.forEach(function (event) {
      var lists = state.list('@' + event.event);
      if (lists) window.youbeiEach(lists[1], function (ordinal) { (held[ordinal] = held[ordinal] || []).push(event); });
    });
    var candidates = best('entries', entries, CANDIDATES, function (ordinal) { return held[ordinal]; }).best;
    state.pieces.rows('entries', candidates.map(function (entry) { return entry.ordinal; }), function (row) {
      var found = [];
      candidates.forEach(function (entry) { situate(state, row(entry.ordinal), held[entry.ordinal], found); });
      done(longestNames(found));
    });
  }

  function situate(state, row, events, found) {
    if (row[0] !== 'place') return;
    var name = '';
    row.slice(7).forEach(function (other) {
      var folded = window.youbeiFold.fold(other);
      if (folded.length > name.length && state.query.folded.indexOf(folded) >= 0) name = folded;
    });
    if (!name) return;
    var taken = {};
    events.forEach(function (event) {
      if (!taken[event.event]) found.push(situation(state, row, event, name));
      taken[event.event] = true;
    });
  }

  function situation(state, row, event, name) {
    var query = state.query;
    var signal = (query.colour ? '&colour=' + query.colour : '') + (query.level ? '&level=' + query.level : '');
    return {
      kind: 'situation', id: event.event + '@' + row[1], title: row[7] + ' ' + state.index.events[event.event],
      url: row[2] && 'situation.html#event=' + event.event + '&place=' + row[1] + signal,
      place: row[3], snippet: '', marks: null, draft: false, score: 9, name: name, word: event.word, likeness: event.likeness, whole: isWhole(state, event.word, name)
    };
  }

  // Whether event and place are all that was asked, or nearly, and no plan was named; and the place is not only the beginning of another name, 潮门 in 潮门冷链.
  function isWhole(state, word, name) {
    var rest = state.query.folded.replace(NOISE, ' ');
    state.index.ignored.forEach(function (ignored) { rest = rest.split(ignored).join(' '); });
    word.split('…').forEach(function (piece) { rest = rest.replace(piece, ' '); });
    var besides = 0;
    var named = true;
    window.youbeiFold.runs(rest).forEach(function (run) {
      var left = run.replace(name, '');
      if (left.length !== run.length && left.length > (word.indexOf('…') < 0 ? 0 : BESIDES)) named = false;
      besides += left.length;
    });
    return named && besides <= BESIDES && !state.query.clauses.length && !state.query.plan;
  }

  // The longest name and the longest word for the event: 大沙村 rather than 大沙; namesakes are all shown.
  function longestNames(found) {
    var name = found.reduce(function (most, one) { return Math.max(most, one.name.length); }, 0);
    var named = found.filter(function (one) { return one.name.length === name; });
    var word = named.reduce(function (most, one) { return Math.max(most, one.likeness * 100 + one.word.length); }, 0);
    return named.filter(function (one) { return one.likeness * 100 + one.word.length === word; }).slice(0, SITUATIONS);
  }
})();
