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
  // Returns {documents: [{ordinal, cover, score, weakest}], best, known}: what covers the most, and for each word how much of it any document covers.
  window.youbeiRank = function (words, lists, total, join) {
    var length = 0;
    var covers = new Float32Array(total);
    var qualities = new Float32Array(total);
    var least = new Float32Array(total).fill(WORTH[7]);
    var known = words.map(function (word) {
      var result = rankWord(word, lists, total, join);
      length += result.length;
      var most = 0;
      for (var i = 0; i < total; i++) {
        covers[i] += result.length * result.cover[i];
        qualities[i] += result.length * result.quality[i];
        least[i] = Math.min(least[i], result.cover[i] ? result.least[i] : 0);
        if (result.cover[i] > most) most = result.cover[i];
      }
      return most;
    });
    return { documents: documents(covers, qualities, least, length), known: known };
  };

  function documents(covers, qualities, least, length) {
    var found = [];
    for (var i = 0; i < covers.length; i++) {
      if (!covers[i]) continue;
      var cover = Math.min(1, covers[i] / length);
      found.push({ ordinal: i, cover: cover, weakest: least[i], score: (qualities[i] / length + Math.min(least[i], qualities[i] / length)) / 2 * cover * cover });
    }
    return found.sort(function (a, b) { return b.score - a.score || a.ordinal - b.ordinal; });
  }

  // The best reading of a word for each document; a document that holds the word as it stands is read so.
  function rankWord(word, lists, total, join) {
    var best = { length: 0, cover: new Float32Array(total), quality: new Float32Array(total), least: new Float32Array(total) };
    var literal = [];
    word.readings.forEach(function (parts, at) {
      if (parts.telling && join) return;
      var reading = rankParts(parts, lists, total, join);
      if (at === 0) literal = reading.cover.map(function (cover) { return cover > WHOLE ? 1 : 0; });
      best.length = Math.max(best.length, reading.length);
      for (var i = 0; i < total; i++) {
        if (at > 0 && literal[i]) continue;
        if (reading.cover[i] > best.cover[i] || reading.cover[i] === best.cover[i] && reading.quality[i] > best.quality[i]) {
          best.cover[i] = reading.cover[i];
          best.quality[i] = reading.quality[i];
          best.least[i] = reading.least[i];
        }
      }
    });
    return best;
  }

  // Words told out of a sentence never cover it quite.
  function rankParts(parts, lists, total, join) {
    var sum = { length: 0, cover: new Float32Array(total), quality: new Float32Array(total), least: new Float32Array(total).fill(WORTH[7]) };
    parts.forEach(function (part) {
      var ranked = rankPart(part, lists, total, join);
      sum.length += part.length;
      for (var i = 0; i < total; i++) {
        sum.cover[i] += part.length * ranked.cover[i];
        sum.quality[i] += part.length * ranked.quality[i];
        sum.least[i] = Math.min(sum.least[i], ranked.least[i]);
      }
    });
    for (var i = 0; i < total; i++) {
      sum.cover[i] = parts.strict && !sum.least[i] ? 0 : sum.cover[i] / sum.length * (parts.telling ? TOLD : 1);
      sum.quality[i] /= sum.length;
    }
    return sum;
  }

  function rankPart(part, lists, total, join) {
    var best = { cover: new Float32Array(total), quality: new Float32Array(total), least: new Float32Array(total) };
    var said = false;
    part.alternatives.forEach(function (alternative) {
      var found = rankAlternative(alternative, lists, total, join);
      if (!found) return;
      var factor = alternative.factor * (alternative.vague && said ? VAGUE : 1);
      found.ordinals.forEach(function (ordinal) {
        var cover = found.cover[ordinal];
        var quality = found.quality[ordinal] * factor;
        said = said || !alternative.vague && cover > WHOLE;
        if (quality * cover > best.quality[ordinal] * best.cover[ordinal]) {
          best.cover[ordinal] = cover;
          best.quality[ordinal] = quality;
          best.least[ordinal] = found.least[ordinal];
        }
      });
    });
    return best;
  }

  function rankAlternative(alternative, lists, total, join) {
    var terms = alternative.terms.slice(0, MOST_TERMS);
    var rare = terms.map(function (term) { return isKnown(term, lists) ? Math.log(1 + total / lists(term).length) : 0; });
    var unknown = rare.filter(function (one) { return !one; }).length;
    if (unknown === terms.length || alternative.strict && unknown) return null;
    var mass = missing(terms, lists, total) + rare.reduce(function (sum, one) { return sum + one; }, 0);
    var held = new Int32Array(total);
    var worth = new Float32Array(total);
    var least = new Float32Array(total).fill(WORTH[7]);
    var ordinals = [];
    terms.forEach(function (term, i) {
      if (!rare[i]) return;
      each(lists(term), function (ordinal, weight) {
        if (!held[ordinal]) ordinals.push(ordinal);
        held[ordinal] |= 1 << i;
        worth[ordinal] += rare[i] * WORTH[weight];
        least[ordinal] = Math.min(least[ordinal], WORTH[weight]);
      });
    });
    if (!ordinals.length) return null;
    var cover = new Float32Array(total);
    ordinals.forEach(function (ordinal) {
      var sum = heldMass(held[ordinal], rare, 0);
      cover[ordinal] = Math.min(1, heldMass(held[ordinal], rare, join) / mass);
      worth[ordinal] /= sum;
    });
    if (alternative.strict) ordinals = ordinals.filter(function (ordinal) { return cover[ordinal] > WHOLE; });
    return { ordinals: ordinals, cover: cover, quality: worth, least: least };
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
