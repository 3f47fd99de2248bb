// How well documents answer a query: how much of each part they hold, and where it stands in them.
(function () {
  'use strict';

  // What a term's place in a document is worth: in the text once, twice, often; in a heading; its subject; its place; its name.
  var WORTH = [0, 1, 1.3, 1.6, 4, 5, 6.5, 7];
  var STRONG = 5;
  var MOST_TERMS = 30;
  var VAGUE = 0.6;
  var WHOLE = 0.999;
  var TOLD = 0.8;

  // words: of a query; lists(term): the documents that hold it, or null; total: how many documents there are; join: what a pair that a document lacks counts where both
  // its neighbours stand there, since a name and a post that follow each other in a query stand apart in a register.
  // Returns {best, known, each}: what covers the most, for each word how much of it any document covers, and each(take), which calls take(ordinal, cover, score, weakest).
  window.youbeiRank = function (words, lists, total, join) {
    var length = 0;
    var sum = open(total);
    var known = words.map(function (word) {
      var one = rankWord(word, lists, total, join);
      length += one.length;
      var most = 0;
      for (var i = 0; i < one.tally.size; i++) {
        var ordinal = one.tally.touched[i];
        add(sum, ordinal, one.length, one.tally, one.tally.cover[ordinal] ? one.tally.least[ordinal] : 0);
        if (one.tally.cover[ordinal] > most) most = one.tally.cover[ordinal];
      }
      close(one.tally);
      return most;
    });
    var ranked = documents(sum, words.length, length);
    ranked.known = known;
    close(sum);
    return ranked;
  };

  // The documents of a query by rows of numbers, since they may be all there are.
  function documents(sum, words, length) {
    var size = 0;
    var best = 0;
    var ordinals = new Int32Array(sum.size);
    var covers = new Float64Array(sum.size);
    var scores = new Float64Array(sum.size);
    var weakest = new Float32Array(sum.size);
    for (var i = 0; i < sum.size; i++) {
      var ordinal = sum.touched[i];
      if (!sum.cover[ordinal]) continue;
      var cover = Math.min(1, sum.cover[ordinal] / length);
      var quality = sum.quality[ordinal] / length;
      var least = sum.marks[ordinal] === words ? sum.least[ordinal] : 0;
      ordinals[size] = ordinal;
      covers[size] = cover;
      scores[size] = (quality + Math.min(least, quality)) / 2 * cover * cover;
      weakest[size++] = least;
      if (cover > best) best = cover;
    }
    return {
      best: best,
      each: function (take) {
        for (var i = 0; i < size; i++) take(ordinals[i], covers[i], scores[i], weakest[i]);
      }
    };
  }

  // The best reading of a word for each document; a document that holds the word as it stands is read so.
  function rankWord(word, lists, total, join) {
    var best = open(total);
    var length = 0;
    word.readings.forEach(function (parts, at) {
      if (parts.telling && join) return;
      var reading = rankParts(parts, lists, total, join);
      length = Math.max(length, reading.length);
      for (var i = 0; i < reading.tally.size; i++) keepReading(best, reading.tally, reading.tally.touched[i], at);
      close(reading.tally);
    });
    return { length: length, tally: best };
  }

  function keepReading(best, reading, ordinal, at) {
    if (best.marks[ordinal] === LITERAL) return;
    var cover = reading.cover[ordinal];
    var quality = reading.quality[ordinal];
    touch(best, ordinal, at === 0 && cover > WHOLE ? LITERAL : READ);
    if (cover > best.cover[ordinal] || cover === best.cover[ordinal] && quality > best.quality[ordinal]) {
      best.cover[ordinal] = cover;
      best.quality[ordinal] = quality;
      best.least[ordinal] = reading.least[ordinal];
    }
  }

  // Words told out of a sentence never cover it quite.
  function rankParts(parts, lists, total, join) {
    var sum = open(total);
    var length = 0;
    parts.forEach(function (part) {
      var one = rankPart(part, lists, total, join);
      length += part.length;
      for (var i = 0; i < one.size; i++) add(sum, one.touched[i], part.length, one, one.least[one.touched[i]]);
      close(one);
    });
    for (var i = 0; i < sum.size; i++) {
      var ordinal = sum.touched[i];
      if (sum.marks[ordinal] < parts.length) sum.least[ordinal] = 0;
      sum.cover[ordinal] = parts.strict && !sum.least[ordinal] ? 0 : sum.cover[ordinal] / length * (parts.telling ? TOLD : 1);
      sum.quality[ordinal] /= length;
    }
    return { length: length, tally: sum };
  }

  // Adds what a document has of one word or part; its mark counts of how many it has something.
  function add(sum, ordinal, length, one, least) {
    touch(sum, ordinal, sum.marks[ordinal] + 1);
    sum.cover[ordinal] += length * one.cover[ordinal];
    sum.quality[ordinal] += length * one.quality[ordinal];
    sum.least[ordinal] = sum.marks[ordinal] === 1 ? least : Math.min(sum.least[ordinal], least);
  }

  function rankPart(part, lists, total, join) {
    var best = open(total);
    var said = false;
    part.alternatives.forEach(function (alternative) {
      var found = rankAlternative(alternative, lists, total, join);
      if (!found) return;
      var factor = alternative.factor * (alternative.vague && said ? VAGUE : 1);
      for (var i = 0; i < found.size; i++) {
        var ordinal = found.touched[i];
        var cover = found.cover[ordinal];
        if (alternative.strict && cover <= WHOLE) continue;
        said = said || !alternative.vague && cover > WHOLE;
        var quality = found.quality[ordinal] * factor;
        if (quality * cover > best.quality[ordinal] * best.cover[ordinal]) {
          touch(best, ordinal, READ);
          best.cover[ordinal] = cover;
          best.quality[ordinal] = quality;
          best.least[ordinal] = found.least[ordinal];
        }
      }
      close(found);
    });
    return best;
  }

  function rankAlternative(alternative, lists, total, join) {
    var terms = alternative.terms.slice(0, MOST_TERMS);
    var rare = terms.map(function (term) { return isKnown(term, lists) ? Math.log(1 + total / lists(term).length) : 0; });
    var unknown = rare.filter(function (one) { return !one; }).length;
    if (unknown === terms.length || alternative.strict && unknown) return null;
    var mass = missing(terms, lists, total) + rare.reduce(function (sum, one) { return sum + one; }, 0);
    var found = open(total);
    terms.forEach(function (term, i) {
      if (rare[i]) hold(found, lists(term), rare[i], 1 << i);
    });
    for (var i = 0; i < found.size; i++) {
      var ordinal = found.touched[i];
      var sum = heldMass(found.marks[ordinal], rare, 0);
      found.cover[ordinal] = Math.min(1, (join ? heldMass(found.marks[ordinal], rare, join) : sum) / mass);
      found.quality[ordinal] /= sum;
    }
    return found;
  }

  // Notes the documents of a term; the mark of each is the set of the terms it holds.
  function hold(found, list, rare, mark) {
    var ordinal = 0;
    for (var i = 0; i < list.length; i++) {
      ordinal += list[i] >> 3;
      var worth = WORTH[list[i] & 7];
      if (!found.marks[ordinal] || found.least[ordinal] > worth) found.least[ordinal] = worth;
      touch(found, ordinal, found.marks[ordinal] | mark);
      found.quality[ordinal] += rare * worth;
    }
  }

  // What the terms that are held count, and for a share those between two of them.
  function heldMass(held, rare, join) {
    var sum = 0;
    for (var i = 0; i < rare.length; i++) {
      if (held >> i & 1) sum += rare[i];
      else if (i > 0 && held >> i - 1 & 1 && held >> i + 1 & 1) sum += rare[i] * join;
    }
    return sum;
  }

  // What the characters count that stand in no known pair. A pair that nothing holds between two that are known is only where two words meet.
  function missing(terms, lists, total) {
    var unknown = Math.log(1 + total);
    var count = 0;
    for (var i = 0; i < terms.length; i++) {
      if (isKnown(terms[i], lists)) continue;
      var between = i > 0 && i + 1 < terms.length && isKnown(terms[i - 1], lists) && isKnown(terms[i + 1], lists);
      if (!between) count++;
    }
    return count * unknown;
  }

  function isKnown(term, lists) {
    var list = lists(term);
    return Boolean(list && list.length);
  }

  // --- Tallies: numbers for each document. A query makes hundreds, and touches few documents in most, so they are used again, and only what was touched is cleared.

  var READ = 1;
  var LITERAL = 2;
  var SPARE = 12;
  var spare = [];

  // A tally of nothing: for each document what it covers, how well, its weakest place, and a mark that is 0 until it is touched.
  function open(total) {
    for (var i = 0; i < spare.length; i++) {
      if (spare[i].marks.length === total) return spare.splice(i, 1)[0];
    }
    return {
      cover: new Float32Array(total), quality: new Float32Array(total), least: new Float32Array(total), marks: new Int32Array(total),
      touched: new Int32Array(total), size: 0
    };
  }

  function touch(tally, ordinal, mark) {
    if (!tally.marks[ordinal]) tally.touched[tally.size++] = ordinal;
    tally.marks[ordinal] = mark;
  }

  function close(tally) {
    for (var i = 0; i < tally.size; i++) {
      var ordinal = tally.touched[i];
      tally.cover[ordinal] = 0;
      tally.quality[ordinal] = 0;
      tally.least[ordinal] = 0;
      tally.marks[ordinal] = 0;
    }
    tally.size = 0;
    if (spare.length < SPARE) spare.push(tally);
  }

  // Calls back with each document of a list and its weight.
  function each(list, take) {
    var ordinal = 0;
    for (var i = 0; i < list.length; i++) {
      ordinal += list[i] >> 3;
      take(ordinal, list[i] & 7);
    }
  }

  window.youbeiEach = each;
  window.youbeiStrong = STRONG;
})();
