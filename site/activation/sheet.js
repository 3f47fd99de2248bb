// Says a composed situation as an activation sheet: the sections and rows that org.youbei.document.activation.SheetPages makes of the same
// question; a test compares the two. Rows that can be ticked off carry a mark beside them: what, by whom, which action.
(function () {
  'use strict';

  var all = window.youbeiSituation;
  var say = all.say;
  var BOX = '□';
  var LINE = '____________';
  var MOST_TEAMS = 12;
  var STARTS = ['table', 'condition', 'decided'];
  var FORM = ['happened', 'where', 'source', 'nature', 'range', 'loss', 'trend', 'measures', 'reporter'];
  var ladders = [];

  all.ladders = function (made) { ladders = made.ladders || []; };

  all.sheet = function (situation, exercise) {
    var asked = situation.question;
    var colour = asked.colour ? say('warning.' + asked.colour) : '';
    var matter = all.held.places[asked.place].name + ' ' + all.eventName(asked.event) + colour;
    var sections = [
      table('starts', starts(situation), ['plan', 'level', 'grounds', 'decides']),
      table('timeline', timeline(situation), ['until', 'who', 'what', 'done']),
      table('stops', stops(situation), ['stop', 'scope', 'from', 'orders', 'executes', 'lift']),
      table('calls', calls(situation), ['who', 'number', 'next', 'acknowledged'], /^(red|orange)$/.test(asked.colour) ? say('activation.calls.grave') : ''),
      table('reports', reports(situation), ['path', 'by', 'how']),
      table('form', blanks(FORM), [])
    ];
    situation.starts.filter(isStart).forEach(function (start) {
      var notice = table('notice', noticed(situation, start, matter), []);
      notice.heading += ' ' + start.title;
      sections.push(notice);
    });
    sections.push(
      table('shelters', shelters(situation), ['shelter', 'capacity', 'number']),
      table('teams', teams(situation), ['team', 'ready', 'number']),
      table('risks', risks(situation), ['risk', 'signal', 'way', 'responsible']),
      table('ladder', steps(asked.event), ['at', 'watch', 'acts']),
      table('signed', blanks(['officer', 'leader', 'time']), []));
    return {
      mark: exercise ? say('activation.drill') : '',
      title: say('activation.title') + ' ' + matter,
      about: say('activation.about'),
      sections: sections.filter(function (section) { return section.rows.length; })
    };
  };

  function table(id, rows, columns, note) {
    return {
      id: id,
      heading: say('activation.' + id),
      note: note || '',
      columns: columns.map(function (column) { return say('activation.' + id + '.' + column); }),
      rows: rows.map(function (row) { return row.cells || row; }),
      marks: rows.map(function (row) { return row.mark || null; })
    };
  }

  function blanks(keys) {
    return keys.map(function (key) { return [say('activation.blank.' + key), LINE]; });
  }

  function isStart(start) {
    return STARTS.indexOf(start.grounds) >= 0;
  }

  function starts(situation) {
    return situation.starts.map(function (start) {
      return [
        start.title + '\n' + start.plan,
        isStart(start) ? say('response.' + start.level) + '\n' + say(start.automatic ? 'warning.automatic' : 'activation.proposed') : say('activation.undecided'),
        (isStart(start) ? grounds(start) : start.options.map(function (option) {
          return say('response.' + option.level) + say('activation.colon') + grounds(option).join(say('activation.semi'));
        })).join('\n'),
        party(start.decides)
      ];
    }).concat(situation.gaps.map(function (gap) {
      return [say('activation.gap', gap.name), '', gap.followsName ? say('activation.gap.follows', gap.followsName) : '', ''];
    }));
  }

  function grounds(of) {
    return of.signals.map(signal).concat(of.conditions);
  }

  function signal(text) {
    var cut = text.indexOf('/');
    return all.eventName(text.slice(0, cut)) + say('warning.' + text.slice(cut + 1));
  }

  function timeline(situation) {
    var rows = [];
    situation.timeline.forEach(function (band) {
      band.turns.forEach(function (turn) {
        turn.actions.forEach(function (action) {
          var id = action.plan + '#' + action.id;
          rows.push({
            cells: [within(action.within), party(turn.by), action.text + '\n' + id, BOX],
            mark: { key: id, what: action.text, by: turn.by.name, action: id }
          });
        });
      });
    });
    return rows;
  }

  function stops(situation) {
    var rows = [];
    situation.stops.forEach(function (stop) {
      var word = say('stop.' + stop.kind);
      if (!stop.orders.length) rows.push([word, say('activation.stop.none'), '', '', '', '']);
      stop.orders.forEach(function (order) {
        rows.push([word, order.scope, within(order.within), party(order.orders), party(order.executes), lines([order.liftWhen, party(order.liftedBy)])]);
      });
    });
    return rows;
  }

  function calls(situation) {
    return situation.calls.map(function (call) {
      return {
        cells: [
          lines([call.contact.name, call.contact.about]),
          numbers(call.contact.numbers),
          call.next ? call.next.name + ' ' + numbers(call.next.numbers) : say('activation.next'),
          BOX + ' ____:____'
        ],
        mark: { key: 'call-' + call.contact.id, what: say('activation.called', call.contact.name), by: '', action: '' }
      };
    });
  }

  // What each plan has reported, each once.
  function reports(situation) {
    var known = {};
    var rows = [];
    situation.starts.forEach(function (start) {
      (all.held.plans[start.plan].reports || []).forEach(function (report) {
        var key = start.plan + ' ' + JSON.stringify(report);
        if (known[key]) return;
        known[key] = true;
        rows.push([
          say('party.' + (report.from || '')) + ' → ' + say('party.' + (report.to || '')),
          within(report.within),
          lines([report.channel ? say('channel.' + report.channel) : '', report.written ? say('activation.written', within(report.written)) : ''])
        ]);
      });
    });
    return rows;
  }

  // The notice with the four items that the law asks for (突发事件应对法 art. 72), ready to sign.
  function noticed(situation, start, matter) {
    var measures = [];
    situation.timeline.forEach(function (band) {
      band.turns.forEach(function (turn) {
        turn.actions.forEach(function (action) { if (action.plan === start.plan) measures.push(measures.length + 1 + '. ' + action.text); });
      });
    });
    return [
      [say('activation.notice.matter'), matter],
      [say('activation.notice.level'), say('response.' + start.level)],
      [say('activation.notice.duration'), LINE],
      [say('activation.notice.measures'), measures.join('\n')],
      [say('activation.notice.signs'), start.decides.name + ' ' + LINE]
    ];
  }

  function shelters(situation) {
    return situation.shelters.map(function (near) {
      return [
        lines([near.shelter.name, near.shelter.address]),
        near.shelter.capacity < 0 ? '' : say('situation.capacity', near.shelter.capacity),
        numbers(near.shelter.numbers)
      ];
    });
  }

  function teams(situation) {
    return situation.teams.slice(0, MOST_TEAMS).map(function (near) {
      return [near.team.name, near.team.ready ? say('situation.ready', span(near.team.ready)) : '', numbers(near.team.numbers)];
    });
  }

  function risks(situation) {
    return situation.risks.map(function (risk) {
      return [
        lines([risk.point.name, risk.point.placeName]),
        lines([risk.point.prepare, risk.point.transfer]),
        lines([risk.point.route, risk.point.shelterName]),
        risk.responsible.map(function (contact) { return lines([contact.name, numbers(contact.numbers)]); }).join('\n')
      ];
    });
  }

  function steps(event) {
    var asked = [];
    ladders.forEach(function (ladder) { if ((ladder.events || []).indexOf(event) >= 0) asked = asked.concat(ladder.steps || []); });
    return asked.map(function (step) {
      return [
        step.label || step.at || '',
        step.watch || '',
        (step.acts || []).map(function (act) {
          return (act.by ? act.by + say('activation.colon') : '') + act.text + (act.within ? say('activation.in', within(act.within)) : '');
        }).join('\n')
      ];
    });
  }

  // Who that is, each number on a line of its own, so that none is broken in a narrow column.
  function party(one) {
    var said = [one.name];
    one.contacts.forEach(function (contact) {
      if (contact.name !== one.name) said.push(contact.name);
      contact.numbers.forEach(function (number) { said.push(number.text); });
    });
    return lines(said);
  }

  function numbers(some) {
    return some.map(function (number) { return number.text; }).join(' ');
  }

  function within(length) {
    return length ? say('within', span(length)) : '';
  }

  function span(length) {
    var match = /^(-?\d+)([a-z]+)$/.exec(length);
    return say('span.' + match[2], match[1]);
  }

  function lines(some) {
    return some.filter(Boolean).join('\n');
  }
})();
