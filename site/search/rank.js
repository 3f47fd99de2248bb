// How well documents answer a query: how much of each part they hold, and where it stands in them.
(function () {
  'use strict';

  // What a term's place in a document is worth: in the text once, twice, often; in a heading; its subject; its place; its name.
  var WORTH = [0, 1, 1.3, 1.6, 3, 5, 6.5, 7];
  var STRONG = 5;

  // words: of a query; lists(term): the documents that hold it, or null; total: how many documents there are.
  // Returns {documents: [{ordinal, cover, score, weakest}], best, known}: what covers the most, and for each word how much of it any document covers.
  window.youbeiRank = function (words, lists, total) {
    var length = 0;
    var covers = new Float32Array(total);
    var qualities = new Float32Array(total);
    var least = new Float32Array(total).fill(WORTH[7]);
    var known = words.map(function (word) {
      var result = rankWord(word, lists, total);
      length += result.length;
      var most = 0;
      for (var i = 0; i < total; i++) {
        covers[i] += result.length * result.cover[i];
        qualities[i] += result.length * result.quality[i];
        if (result.quality[i] < least[i]) least[i] = result.quality[i];
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
      found.push({ ordinal: i, cover: cover, weakest: least[i], score: (qualities[i] / length + least[i]) / 2 * cover * cover });
    }
    return found.sort(function (a, b) { return b.score - a.score || a.ordinal - b.ordinal; });
  }

  // The best reading of a word for each document.
  function rankWord(word, lists, total) {
    var best = { length: 0, cover: new Float32Array(total), quality: new Float32Array(total) };
    word.readings.forEach(function (parts) {
      var reading = rankParts(parts, lists, total);
      best.length = Math.max(best.length, reading.length);
      for (var i = 0; i < total; i++) {
        if (reading.cover[i] > best.cover[i] || reading.cover[i] === best.cover[i] && reading.quality[i] > best.quality[i]) {
          best.cover[i] = reading.cover[i];
          best.quality[i] = reading.quality[i];
        }
      }
    });
    return best;
  }

  function rankParts(parts, lists, total) {
    var sum = { length: 0, cover: new Float32Array(total), quality: new Float32Array(total) };
    parts.forEach(function (part) {
      var ranked = rankPart(part, lists, total);
      sum.length += part.length;
      for (var i = 0; i < total; i++) {
        sum.cover[i] += part.length * ranked.cover[i];
        sum.quality[i] += part.length * ranked.quality[i];
      }
    });
    for (var i = 0; i < total; i++) {
      sum.cover[i] /= sum.length;
      sum.quality[i] /= sum.length;
    }
    return sum;
  }

  function rankPart(part, lists, total) {
    var best = { cover: new Float32Array(total), quality: new Float32Array(total) };
    part.alternatives.forEach(function (alternative) {
      var found = rankAlternative(alternative, lists, total);
      if (!found) return;
      found.ordinals.forEach(function (ordinal) {
        var cover = found.cover[ordinal];
        var quality = found.quality[ordinal] * alternative.factor;
        if (quality * cover > best.quality[ordinal] * best.cover[ordinal]) {
          best.cover[ordinal] = cover;
          best.quality[ordinal] = quality;
        }
      });
    });
    return best;
  }

  function rankAlternative(alternative, lists, total) {
    var held = new Float32Array(total);
    var worth = new Float32Array(total);
    var ordinals = [];
    var mass = missing(alternative, lists, total);
    alternative.terms.forEach(function (term) {
      var list = lists(term);
      if (!list || !list.length) return;
      var rare = Math.log(1 + total / list.length);
      mass += rare;
      each(list, function (ordinal, weight) {
        if (!held[ordinal]) ordinals.push(ordinal);
        held[ordinal] += rare;
        worth[ordinal] += rare * WORTH[weight];
      });
    });
    if (!ordinals.length) return null;
    ordinals.forEach(function (ordinal) {
      worth[ordinal] /= held[ordinal];
      held[ordinal] = Math.min(1, held[ordinal] / mass);
    });
    if (alternative.strict) ordinals = ordinals.filter(function (ordinal) { return held[ordinal] > 0.999; });
    return { ordinals: ordinals, cover: held, quality: worth };
  }

  // What the characters count that stand in no known pair. A pair that nothing holds between two that are known is only where two words meet.
  function missing(alternative, lists, total) {
    var unknown = Math.log(1 + total);
    var terms = alternative.terms;
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
