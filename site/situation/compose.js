// Joins the pieces of a place, of the places around it and of their plans into one answer, as org.youbei.situation.Composition does: whoever
// changes one changes the other, and a test compares the two for every event, place and colour of the sample. The scripts of data/situation/
// hand their pieces over here. What is empty, zero, false or null is left out of them.
(function () {
  'use strict';

  var BANDS = [30, 60, 120, 240, 480, 1440];
  var MINUTES = { min: 1, h: 60, d: 1440, wd: 1440, mo: 43200, y: 525600 };
  var COLOURS = ['red', 'orange', 'yellow', 'blue'];
  var LEVELS = [1, 2, 3, 4];
  var MOST_SHELTERS = 8;
  var MOST_TEAMS = 12;
  var WIDE_DIGITS = 6;
  var held = { book: null, places: {}, plans: {}, contacts: {}, teams: {}, shelters: {}, parts: {} };

  window.youbeiSituation = { book: takeBook, place: takePlace, plans: takePlans, held: held, compose: compose, minutes: minutes, planIds: planIds };

  function takeBook(book) {
    held.book = book;
  }

  function takePlace(shard) {
    held.places[shard.place.code] = shard.place;
    index(held.contacts, list(shard.contacts).map(contactOf));
    index(held.teams, shard.teams);
    index(held.shelters, shard.shelters);
    list(shard.parts).forEach(function (ids, part) {
      ids.forEach(function (id) { held.parts[id] = shard.place.code + '-' + part; });
    });
    takePlans.apply(null, Array.prototype.slice.call(arguments, 1));
  }

  function takePlans() {
    index(held.plans, Array.prototype.slice.call(arguments));
  }

  // A contact comes as a row: id, name, about, place, verified, otherwise, then three cells for each number.
  function contactOf(row) {
    var numbers = [];
    for (var i = 6; i < row.length; i += 3) {
      numbers.push({ kind: row[i], text: row[i + 1], digits: row[i + 2] || row[i + 1].replace(/[^0-9]/g, '') });
    }
    return { id: row[0], name: row[1], about: row[2], place: row[3], numbers: numbers, verified: row[4], otherwise: row[5] };
  }

  function index(map, entries) {
    list(entries).forEach(function (entry) { map[entry.id] = entry; });
  }

  // The plans that take part, from the widest place down, then those of units: the ids, how well they fit, and the places without one.
  function takers(question) {
    var here = held.places[question.place];
    var found = { plans: [], gaps: [] };
    var above = null;
    here.chain.slice().reverse().forEach(function (code) {
      var place = held.places[code];
      var covered = coveredBy(place, question.event);
      if (covered) {
        covered.plans.forEach(function (id) { found.plans.push({ id: id, fit: covered.fit }); });
        above = place;
      } else if (place.needsPlan) {
        found.gaps.push({ place: place.code, name: place.name, follows: above && above.code, followsName: above ? above.name : '' });
      }
    });
    var units = find(here.units, question.event);
    if (units) units.plans.forEach(function (id) { found.plans.push({ id: id, fit: units.fit }); });
    return found;
  }

  function planIds(question) {
    return takers(question).plans.map(function (taker) { return taker.id; });
  }

  function coveredBy(place, event) {
    return find(place.covered, event) || (place.general && { fit: 'general', plans: place.general });
  }

  function find(all, event) {
    return list(all).filter(function (one) { return one.event === event; })[0];
  }

  function compose(question) {
    var here = held.places[question.place];
    var found = takers(question);
    var parts = found.plans.map(function (taker) { return part(question, held.plans[taker.id], taker.fit); });
    return {
      question: { event: question.event, place: question.place, colour: question.colour || null, level: question.level || null },
      colours: COLOURS.filter(function (colour) {
        return parts.some(function (one) { return linkOf(one.plan, question.event, colour); });
      }),
      levels: LEVELS.filter(function (level) {
        return parts.some(function (one) { return byLevel(levelsOf(one.plan, question.event), level); });
      }),
      starts: parts.map(function (one) { return one.start; }),
      gaps: found.gaps,
      timeline: timeline(question, parts),
      stops: stops(question, parts),
      calls: calls(question, parts),
      shelters: shelters(question, here, parts),
      teams: teams(here, parts),
      risks: risks(question, here, parts),
      riskSums: sums(here, question.event)
    };
  }

  function part(question, plan, fit) {
    var link = question.level ? null : linkOf(plan, question.event, question.colour);
    var response = responseOf(question, plan, link);
    return {
      plan: plan,
      response: response,
      start: {
        plan: plan.id,
        title: plan.title,
        planLevel: plan.level,
        place: plan.place,
        fit: fit,
        grounds: groundsOf(question, link, response),
        level: response ? response.level : 0,
        automatic: Boolean(response && link && link.automatic),
        signals: response ? list(response.signals) : [],
        conditions: response ? list(response.conditions) : [],
        decides: party(question, response && response.decides),
        ends: party(question, response && response.ends),
        options: response ? [] : levelsOf(plan, question.event).map(option),
        drills: list(plan.drills).map(drill.bind(null, response))
      }
    };
  }

  function drill(response, one) {
    return {
      id: one.id,
      title: one.title,
      day: one.day,
      tested: Boolean(response && list(one.levels).indexOf(response.level) >= 0),
      open: one.open || 0
    };
  }

  function linkOf(plan, event, colour) {
    return list(plan.links).filter(function (one) { return one.event === event && one.colour === colour; })[0] || null;
  }

  function responseOf(question, plan, link) {
    if (question.level) return byLevel(levelsOf(plan, question.event), question.level);
    return link ? byLevel(list(plan.responses), link.level) : null;
  }

  function byLevel(responses, level) {
    return responses.filter(function (response) { return response.level === level; })[0] || null;
  }

  function groundsOf(question, link, response) {
    if (question.level) return response ? 'decided' : 'absent';
    if (!question.colour) return 'open';
    if (!link) return 'unstated';
    if (!response) return 'absent';
    return link.tabled ? 'table' : 'condition';
  }

  function levelsOf(plan, event) {
    var links = list(plan.links).filter(function (link) { return link.event === event; });
    return list(plan.responses).filter(function (response) {
      if (links.length) return links.some(function (link) { return link.level === response.level; });
      return list(response.conditions).length > 0 || list(response.signals).length === 0;
    });
  }

  function option(response) {
    return { level: response.level, signals: list(response.signals), conditions: list(response.conditions) };
  }

  function party(question, doer) {
    var named = doer || {};
    return {
      key: named.key || '',
      name: named.name || '',
      contacts: list(named.contacts).map(contact).filter(function (one) { return concerns(question, one); })
    };
  }

  function contact(id) {
    var entry = held.contacts[id];
    return {
      id: entry.id,
      name: entry.name || '',
      about: entry.about || '',
      place: entry.place || '',
      numbers: dials(entry.numbers),
      verified: entry.verified || '',
      otherwise: entry.otherwise || null
    };
  }

  function dials(numbers) {
    return list(numbers).map(function (dial) { return { kind: dial.kind, text: dial.text, digits: dial.digits }; });
  }

  function concerns(question, one) {
    var here = significant(question.place);
    return one.place === '' || here.indexOf(one.place) === 0 || one.place.indexOf(here) === 0;
  }

  // The digits that all places in one share: without the pairs of zeros that pad the first six.
  function significant(code) {
    return code.length === WIDE_DIGITS ? code.replace(/(?:00){1,2}$/, '') : code;
  }

  function minutes(span) {
    var match = /^(-?\d+)([a-z]+)$/.exec(span);
    return Number(match[1]) * MINUTES[match[2]];
  }

  function band(within) {
    if (!within) return 'none';
    var due = minutes(within);
    var bound = BANDS.filter(function (one) { return due <= one; })[0];
    return bound ? String(bound) : 'later';
  }

  function timeline(question, parts) {
    var all = [];
    acts(parts, function (one, act) {
      all.push({ part: one, act: act, due: act.within ? minutes(act.within) : Infinity });
    });
    all.sort(function (one, other) { return one.due === other.due ? 0 : one.due - other.due; });
    return grouped(all, function (timed) { return band(timed.act.within); }).map(function (some) {
      return { until: some.key, turns: turns(question, some.members) };
    });
  }

  function turns(question, timed) {
    return grouped(timed, function (one) { return (one.act.by && one.act.by.key) || ''; }).map(function (some) {
      return { by: party(question, some.members[0].act.by), actions: some.members.map(action) };
    });
  }

  function action(timed) {
    var act = timed.act;
    return {
      plan: timed.part.plan.id,
      level: timed.part.start.level,
      id: act.id,
      text: act.text || '',
      within: act.within || null,
      stops: list(act.stops)
    };
  }

  function acts(parts, take) {
    parts.forEach(function (one) {
      if (one.response) list(one.response.actions).forEach(function (act) { take(one, act); });
    });
  }

  // Groups in the order in which their keys first come.
  function grouped(all, keyOf) {
    var groups = [];
    var byKey = {};
    all.forEach(function (one) {
      var key = keyOf(one);
      if (!byKey['=' + key]) groups.push(byKey['=' + key] = { key: key, members: [] });
      byKey['=' + key].members.push(one);
    });
    return groups;
  }

  function stops(question, parts) {
    var orders = [];
    acts(parts, function (one, act) {
      list(act.stops).forEach(function (kind) { orders.push({ kind: kind, order: order(question, one, act) }); });
    });
    if (!orders.length) return [];
    var kinds = list(held.book.stops).slice();
    orders.forEach(function (one) { if (kinds.indexOf(one.kind) < 0) kinds.push(one.kind); });
    return kinds.map(function (kind) {
      return {
        kind: kind,
        orders: orders.filter(function (one) { return one.kind === kind; }).map(function (one) { return one.order; })
      };
    });
  }

  function order(question, one, act) {
    return {
      plan: one.plan.id,
      action: act.id,
      scope: act.text || '',
      within: act.within || null,
      orders: party(question, one.response.decides),
      executes: party(question, act.by),
      liftWhen: act.liftWhen || '',
      liftedBy: party(question, act.liftedBy)
    };
  }

  // Those who decide first, from the widest place down; then whom the plans list, from the narrowest place up.
  function calls(question, parts) {
    var all = [];
    var known = {};
    function call(one, role, by) {
      if (!one.numbers.length || known[one.id]) return;
      known[one.id] = true;
      all.push({ contact: one, role: role, plan: by.plan.id, next: one.otherwise ? contact(one.otherwise) : null });
    }
    parts.forEach(function (by) {
      by.start.decides.contacts.forEach(function (one) { call(one, 'decides', by); });
    });
    grouped(parts, function (one) { return one.plan.place; }).reverse().forEach(function (some) {
      some.members.forEach(function (by) {
        list(by.plan.contacts).map(contact).forEach(function (one) {
          if (concerns(question, one)) call(one, 'listed', by);
        });
      });
    });
    return all;
  }

  function namedBy(parts, what) {
    var named = {};
    parts.forEach(function (one) { list(one.plan[what]).forEach(function (id) { named[id] = true; }); });
    return named;
  }

  function shelters(question, here, parts) {
    var named = namedBy(parts, 'shelters');
    return list(here.shelters).filter(function (near) {
      var events = list(held.shelters[near.id].events);
      return !events.length || events.indexOf(question.event) >= 0;
    }).slice(0, MOST_SHELTERS).map(function (near) {
      var entry = held.shelters[near.id];
      var shelter = {
        id: entry.id,
        name: entry.name || '',
        place: entry.place || '',
        placeName: entry.placeName || '',
        address: entry.address || '',
        capacity: entry.capacity || 0,
        space: entry.space || '',
        events: list(entry.events),
        numbers: dials(entry.numbers)
      };
      return { shelter: shelter, metres: near.metres || 0, named: Boolean(named[near.id]) };
    });
  }

  function teams(here, parts) {
    var named = namedBy(parts, 'teams');
    var any = list(here.teams).some(function (near) { return named[near.id]; });
    return list(here.teams).filter(function (near) {
      return any ? named[near.id] : near.close;
    }).slice(0, MOST_TEAMS).map(function (near) {
      var entry = held.teams[near.id];
      var team = {
        id: entry.id,
        name: entry.name || '',
        kind: entry.kind || '',
        size: entry.size || 0,
        ready: entry.ready || null,
        skills: list(entry.skills),
        numbers: dials(entry.numbers)
      };
      return { team: team, metres: near.metres || 0, named: Boolean(named[near.id]) };
    });
  }

  function risks(question, here, parts) {
    var named = namedBy(parts, 'hazards');
    var all = [];
    here.chain.forEach(function (code) {
      list(held.places[code].hazards).forEach(function (point) {
        if (point.place.indexOf(question.place) === 0) all.push(point);
      });
    });
    var some = all.filter(function (point) { return named[point.id]; });
    return (some.length ? some : all).map(risk);
  }

  function risk(entry) {
    var point = {
      id: entry.id,
      name: entry.name || '',
      kind: entry.kind || '',
      place: entry.place || '',
      placeName: entry.placeName || '',
      households: entry.households || 0,
      people: entry.people || 0,
      trigger: entry.trigger || '',
      prepare: entry.prepare || '',
      transfer: entry.transfer || '',
      route: entry.route || '',
      shelter: entry.shelter || '',
      shelterName: entry.shelterName || '',
      responsible: list(entry.responsible)
    };
    return { point: point, responsible: point.responsible.map(contact) };
  }

  function sums(here, event) {
    var found = find(here.sums, event);
    return list(found ? found.rows : here.sum).map(function (row) {
      return {
        place: row.place,
        name: row.name || '',
        points: row.points || 0,
        households: row.households || 0,
        people: row.people || 0
      };
    });
  }

  function list(value) {
    return value || [];
  }
})();
