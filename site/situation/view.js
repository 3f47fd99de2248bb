// Says a composed situation in words: what stands on its page, in order. The same as SituationViews in Java, which fills the pages that need no
// script; a test compares the two pages.
(function () {
  'use strict';

  var all = window.youbeiSituation;
  var words = window.youbeiWords || {};
  var OPEN_CALLS = 8;

  all.view = function (situation) {
    var asked = situation.question;
    var starts = situation.starts.map(start.bind(null, asked));
    var started = starts.filter(function (one) { return one.level; });
    var led = started.filter(function (one) { return !one.department; });
    var rest = (led.length ? started.filter(function (one) { return one.department; }) : []).concat(starts.filter(function (one) { return !one.level; }));
    (led.length ? led : started).slice(0, 1).forEach(function (one) { one.shown = true; });
    return {
      title: eventName(asked.event) + ' · ' + all.held.places[asked.place].name,
      badge: askedWord(asked),
      tint: asked.level ? tint(asked.level) : asked.colour || '',
      sheet: href(asked, asked).replace('situation.html', 'activation.html'),
      choices: choices(situation),
      proposal: situation.starts.some(function (one) { return !one.automatic && /^(table|condition)$/.test(one.grounds); }) ? say('situation.proposal') : '',
      starts: led.length ? led : started,
      rest: rest,
      restTitle: say(led.length || started.length ? 'situation.rest' : 'situation.choose.level', rest.length, rest.filter(function (one) { return one.level; }).length),
      gaps: situation.gaps.map(gap.bind(null, asked)),
      total: situation.timeline.reduce(function (sum, band) {
        return sum + band.turns.reduce(function (some, turn) { return some + turn.actions.length; }, 0);
      }, 0),
      bands: situation.timeline.map(band.bind(null, titles(situation))),
      stops: situation.stops.map(stop.bind(null, titles(situation))),
      calls: situation.calls.slice(0, OPEN_CALLS).map(call),
      moreCalls: situation.calls.slice(OPEN_CALLS).map(call),
      risks: situation.risks.map(risk),
      sums: situation.riskSums.map(sum.bind(null, asked)),
      shelters: situation.shelters.map(shelter),
      teams: situation.teams.map(team)
    };
  };

  all.say = say;
  all.href = href;
  all.eventName = eventName;

  function say(key) {
    var text = words[key] === undefined ? key.slice(key.indexOf('.') + 1) : words[key];
    for (var i = 1; i < arguments.length; i++) text = text.split('{' + (i - 1) + '}').join(arguments[i]);
    return text;
  }

  function eventName(id) {
    var found = all.held.book.events.filter(function (event) { return event.id === id; })[0];
    return found ? found.name : id;
  }

  function href(asked, change) {
    var colour = change.level ? '' : change.colour || '';
    return 'situation.html#event=' + asked.event + '&place=' + (change.place || asked.place) +
      (colour ? '&colour=' + colour : '') + (change.level ? '&level=' + change.level : '');
  }

  function askedWord(asked) {
    if (asked.level) return say('response.' + asked.level);
    return asked.colour ? say('warning.' + asked.colour) : '';
  }

  function tint(level) {
    return ['', 'red', 'orange', 'yellow', 'blue'][level];
  }

  function choices(situation) {
    var asked = situation.question;
    var colours = situation.colours.map(function (colour) {
      return { text: say('warning.' + colour), tint: colour, url: href(asked, { colour: colour }), on: !asked.level && asked.colour === colour };
    });
    var levels = situation.levels.map(function (level) {
      return { text: say('response.' + level), tint: tint(level), url: href(asked, { level: level }), on: asked.level === level };
    });
    return { colours: colours, levels: levels };
  }

  function start(asked, one) {
    return {
      plan: one.plan,
      title: one.title,
      url: 'plan/' + one.plan + '.html' + (one.level ? '#level-' + one.level : ''),
      kind: say('level.short.' + one.planLevel),
      department: one.planLevel === 'department',
      level: one.level ? say('response.' + one.level) : '',
      tint: one.level ? tint(one.level) : '',
      shown: !one.level,
      why: say('situation.why.' + one.grounds, askedWord(asked), one.level ? say('response.' + one.level) : ''),
      note: one.automatic ? say('warning.automatic') : '',
      fit: one.fit === 'exact' ? '' : say('situation.fit.' + one.fit),
      decides: one.decides.name,
      people: people(one.decides),
      conditions: conditions(one),
      options: one.options.map(function (option) {
        return {
          text: say('response.' + option.level),
          tint: tint(option.level),
          url: href(asked, { level: option.level }),
          conditions: conditions(option)
        };
      }),
      drills: one.drills.map(function (drill) {
        return {
          day: drill.day,
          title: drill.title,
          url: 'drill/' + drill.id + '.html',
          tested: drill.tested ? say('situation.drill.tested', say('response.' + one.level)) : '',
          open: drill.open ? say('situation.drill.open', drill.open) : ''
        };
      })
    };
  }

  function conditions(one) {
    return one.signals.map(function (signal) {
      return eventName(signal.split('/')[0]) + say('warning.' + signal.split('/')[1]);
    }).concat(one.conditions);
  }

  // Those of a party with their first numbers; the name is left out where it is the party's own.
  function people(party) {
    return party.contacts.map(function (contact) {
      var dial = contact.numbers[0];
      return { name: contact.name === party.name ? '' : contact.name, who: contact.name, text: dial ? dial.text : '', tel: dial ? dial.digits : '' };
    }).filter(function (person) { return person.name || person.text; });
  }

  function gap(asked, one) {
    return say(one.follows ? 'situation.gap.follows' : 'situation.gap', one.name, eventName(asked.event), one.followsName);
  }

  function titles(situation) {
    var byPlan = {};
    situation.starts.forEach(function (one) { byPlan[one.plan] = one.title; });
    return byPlan;
  }

  function within(span) {
    var match = /^(-?\d+)([a-z]+)$/.exec(span);
    return say('within', say('span.' + match[2], match[1]));
  }

  function band(byPlan, one) {
    var minutes = Number(one.until);
    return {
      id: one.until,
      number: one.until === 'none' || one.until === 'later' ? '' : String(minutes < 60 ? minutes : minutes / 60),
      unit: one.until === 'none' ? say('moment.none') : one.until === 'later' ? say('situation.later') : say(minutes < 60 ? 'moment.min' : 'moment.h'),
      turns: one.turns.map(function (turn) {
        return {
          who: turn.by.name || say('situation.nobody'),
          people: people(turn.by),
          actions: turn.actions.map(action.bind(null, byPlan))
        };
      })
    };
  }

  function action(byPlan, one) {
    return {
      tick: one.plan + '#' + one.id,
      id: one.plan + '--' + one.id,
      text: one.text,
      within: one.within ? within(one.within) : '',
      source: byPlan[one.plan] + ' ' + say('response.short.' + one.level),
      url: 'plan/' + one.plan + '.html#do-' + one.id,
      stops: one.stops.map(function (stop) { return say('stop.' + stop); })
    };
  }

  function stop(byPlan, one) {
    return {
      word: say('stop.' + one.kind),
      orders: one.orders.map(function (order) {
        return {
          scope: order.scope,
          decides: order.orders.name,
          who: order.executes.name,
          people: people(order.executes),
          within: order.within ? within(order.within) : '',
          lift: order.liftWhen + (order.liftWhen && order.liftedBy.name ? say('lift.by', order.liftedBy.name) : ''),
          source: byPlan[order.plan],
          url: 'plan/' + order.plan + '.html#do-' + order.action
        };
      })
    };
  }

  function call(one) {
    var next = one.next && one.next.numbers[0];
    return {
      tick: 'call:' + one.contact.id,
      name: one.contact.name,
      about: one.contact.about,
      role: one.role === 'decides' ? say('situation.decides') : '',
      numbers: one.contact.numbers,
      verified: one.contact.verified,
      next: next ? say('situation.next', one.next.name) : say('situation.next.listed'),
      nextName: next ? one.next.name : '',
      nextText: next ? next.text : '',
      nextTel: next ? next.digits : ''
    };
  }

  function risk(one) {
    var point = one.point;
    return {
      name: point.name,
      kind: say('hazard.' + point.kind),
      place: point.placeName,
      threatened: threatened(point),
      trigger: point.trigger,
      prepare: point.prepare,
      transfer: point.transfer,
      route: point.route,
      shelter: point.shelterName,
      people: people({ name: '', contacts: one.responsible })
    };
  }

  function threatened(point) {
    return [point.households > 0 ? say('households', point.households) : '', point.people > 0 ? say('people', point.people) : '']
      .filter(Boolean).join(' ');
  }

  function sum(asked, one) {
    return { name: one.name, url: href(asked, { place: one.place, colour: asked.colour, level: asked.level }), points: one.points, threatened: threatened(one) };
  }

  function far(metres) {
    if (metres < 0) return '';
    var tenths = Math.floor((metres + 50) / 100);
    return tenths < 1 ? say('situation.here') : say('situation.far', Math.floor(tenths / 10) + '.' + (tenths % 10));
  }

  function shelter(one) {
    var entry = one.shelter;
    return {
      name: entry.name,
      far: far(one.metres),
      tag: one.named ? say('situation.named') : '',
      about: [entry.capacity > 0 ? say('situation.capacity', entry.capacity) : '', entry.space ? say('space.' + entry.space) : '', entry.address || entry.placeName]
        .filter(Boolean).join(' · '),
      numbers: entry.numbers
    };
  }

  function team(one) {
    var entry = one.team;
    return {
      name: entry.name,
      far: far(one.metres),
      tag: one.named ? say('situation.named') : '',
      about: [entry.size > 0 ? say('people', entry.size) : '', entry.ready ? say('situation.ready', within(entry.ready)) : '', entry.skills.join('、')]
        .filter(Boolean).join(' · '),
      numbers: entry.numbers
    };
  }
})();
