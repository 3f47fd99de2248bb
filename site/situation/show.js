// Builds the page of a situation from its view: the same as templates/site/situation-answer.ftlh. Texts are text nodes, never markup.
(function () {
  'use strict';

  var all = window.youbeiSituation;
  var say = all.say;
  var SVG = 'http://www.w3.org/2000/svg';
  var root = '';

  all.show = function (box, view) {
    root = box.getAttribute('data-root') || '';
    box.textContent = '';
    [head(view), contents(view), body(view)].forEach(function (part) { box.appendChild(part); });
  };

  // An element: its attributes, those that are empty left out, and its children; texts and lists are children too.
  function h(tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value !== '' && value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
    });
    append(element, Array.prototype.slice.call(arguments, 2));
    return element;
  }

  function append(element, children) {
    children.forEach(function (child) {
      if (Array.isArray(child)) append(element, child);
      else if (child !== null && child !== undefined && child !== '' && child !== false && child !== 0) {
        element.appendChild(typeof child === 'object' ? child : document.createTextNode(String(child)));
      }
    });
  }

  function icon(name) {
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    var use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', '#i-' + name);
    svg.appendChild(use);
    return svg;
  }

  function section(id, title, count) {
    return h('section', { class: 'section', id: 'part-' + id, 'aria-labelledby': 'part-' + id + '-h' },
      h('div', { class: 'section-head' },
        h('h2', { id: 'part-' + id + '-h' }, title),
        count && h('span', { class: 'section-count' }, count)),
      Array.prototype.slice.call(arguments, 3));
  }

  function call(who, text) {
    return say('page.call') + ' ' + who + ' ' + text;
  }

  function people(list) {
    return list.map(function (person) {
      if (!person.text) return h('span', {}, person.name);
      return h('a', { class: 'tel-plain', href: 'tel:' + person.tel, 'aria-label': call(person.who, person.text) },
        named(person));
    });
  }

  function named(person) {
    return person.name ? person.name + ' ' + person.text : person.text;
  }

  function numbers(list, who) {
    return list.map(function (number) {
      return h('a', { class: 'tel', href: 'tel:' + number.digits, 'aria-label': call(who, number.text) }, icon('phone'), number.text);
    });
  }

  function choice(one) {
    return h('a', { class: 'choice is-' + one.tint, href: root + one.url, 'aria-current': one.on ? 'true' : '' }, one.text);
  }

  function head(view) {
    return h('header', { class: 'page-head' },
      h('h1', { class: 'page-title' }, h('span', {}, view.title), view.badge && [' ', h('span', { class: 'asked is-' + view.tint }, view.badge)]),
      (view.choices.colours.length || view.choices.levels.length) && h('details', { class: 'choices', open: !view.badge && 'open' },
        h('summary', {}, say('situation.choose')),
        view.choices.colours.length && h('p', {}, view.choices.colours.map(choice)),
        view.choices.levels.length && h('p', {}, view.choices.levels.map(choice))));
  }

  function contents(view) {
    var parts = [
      ['starts', say('situation.starts'), true],
      ['actions', say('situation.actions'), view.bands.length],
      ['stops', say('plan.stops'), view.stops.length],
      ['calls', say('plan.calls'), view.calls.length],
      ['risks', say('place.transfers'), view.risks.length || view.sums.length],
      ['shelters', say('register.shelters'), view.shelters.length],
      ['teams', say('register.teams'), view.teams.length]
    ];
    return h('nav', { class: 'toc', 'aria-label': say('plan.onpage') },
      h('p', { class: 'toc-title' }, say('plan.onpage')),
      h('ol', {}, parts.filter(function (part) { return part[2]; }).map(function (part) {
        return h('li', {}, h('a', { href: '#part-' + part[0] }, part[1]));
      })));
  }

  function body(view) {
    return h('div', { class: 'content' },
      section('starts', say('situation.starts'), view.proposal,
        view.starts.length && h('ol', { class: 'starts-list' }, view.starts.map(start)),
        view.gaps.length && h('ul', { class: 'situation-gaps' }, view.gaps.map(item)),
        view.rest.length && h('details', { class: 'more', open: !view.starts.length && 'open' },
          h('summary', {}, view.restTitle),
          h('ol', { class: 'starts-list' }, view.rest.map(start)))),
      view.bands.length && actions(view),
      view.stops.length && section('stops', say('plan.stops'), '', h('div', { class: 'stops' }, view.stops.map(stop))),
      view.calls.length && calls(view),
      (view.risks.length || view.sums.length) && section('risks', say('place.transfers'), '',
        view.risks.length && h('div', { class: 'transfers' }, view.risks.map(risk)),
        view.sums.length && sums(view)),
      view.shelters.length && nears('shelters', say('register.shelters'), view.shelters),
      view.teams.length && nears('teams', say('register.teams'), view.teams));
  }

  function item(text) {
    return h('li', {}, text);
  }

  function start(one) {
    return h('li', { class: 'start' + (one.tint && ' is-' + one.tint), 'data-plan': one.plan },
      h('p', { class: 'start-head' },
        one.level && h('b', { class: 'start-level' }, one.level),
        h('a', { class: 'start-plan', href: root + one.url }, one.title),
        h('span', { class: 'tag' }, one.kind),
        one.note && h('b', { class: 'start-note' }, one.note)),
      one.shown && h('p', { class: 'start-why' }, one.why),
      one.fit && h('p', { class: 'start-why' }, one.fit),
      one.shown && decides(one),
      one.level && h('details', { class: 'start-conditions' },
        h('summary', {}, say('situation.why')),
        !one.shown && [h('p', { class: 'start-why' }, one.why), decides(one)],
        h('ul', { class: 'conditions' }, one.conditions.map(item)),
        drills(one)),
      one.options.length && h('ul', { class: 'start-options' }, one.options.map(function (option) {
        return h('li', {},
          h('a', { class: 'choice is-' + option.tint, href: root + option.url }, option.text),
          h('span', {}, option.conditions.join('；')));
      })),
      !one.level && drills(one));
  }

  function drills(one) {
    return one.drills.length && h('ul', { class: 'start-drills' }, one.drills.map(function (drill) {
      return h('li', {},
        h('span', {}, say('situation.drill')), ' ', h('span', {}, drill.day), ' ',
        h('a', { href: root + drill.url }, drill.title),
        drill.tested && h('span', { class: 'tag' }, drill.tested),
        drill.open && h('b', { class: 'start-note' }, drill.open));
    }));
  }

  function decides(one) {
    return one.decides && h('p', { class: 'start-decides' },
      h('span', {}, say('situation.decides')), ' ', h('b', {}, one.decides), one.people.map(decider));
  }

  function decider(person) {
    if (!person.text) return h('span', {}, person.name);
    return h('a', { class: 'tel', href: 'tel:' + person.tel, 'aria-label': call(person.who, person.text) },
      icon('phone'), named(person));
  }

  function actions(view) {
    return section('actions', say('situation.actions'), say('plan.actions.count', view.total),
      h('div', { class: 'done js-only' },
        h('p', { class: 'done-count', role: 'status' }),
        h('div', { class: 'progress', 'aria-hidden': 'true' }, h('span'))),
      view.bands.map(band),
      h('p', { class: 'done-tools js-only' },
        h('button', { class: 'button', type: 'button', 'data-print': 'data-print' }, icon('print'), say('situation.print')),
        h('button', { class: 'button', type: 'button', 'data-export': 'data-export' }, icon('download'), say('situation.export')),
        h('button', { class: 'button', type: 'button', 'data-copy': 'data-copy' }, say('situation.copy')),
        h('a', { class: 'button', 'data-sheet': 'data-sheet', href: root + view.sheet }, say('situation.sheet')),
        h('button', { class: 'button', type: 'button', 'data-clear': 'data-clear' }, say('situation.clear'))));
  }

  function band(one) {
    return h('div', { class: 'moment', 'data-band': one.id },
      h('h3', { class: 'moment-time' }, one.number && [h('b', {}, one.number), ' '], one.unit),
      h('div', { class: 'turns' }, one.turns.map(function (turn) {
        return h('section', { class: 'turn' },
          h('h4', { class: 'turn-who' }, h('span', {}, turn.who), people(turn.people)),
          h('ol', { class: 'actions' }, turn.actions.map(action)));
      })));
  }

  function action(one) {
    return h('li', { class: 'action tick', id: 'do-' + one.id },
      h('input', { type: 'checkbox', id: 'tick-' + one.id, 'data-tick': one.tick }),
      h('div', {},
        h('label', { class: 'action-do', for: 'tick-' + one.id }, one.text),
        h('p', { class: 'action-by' },
          h('span', { class: 'tick-time' }),
          one.within && h('span', {}, one.within),
          h('a', { href: root + one.url }, one.source),
          one.stops.map(function (stop) { return h('span', { class: 'tag tag-solid' }, stop); }))));
  }

  function stop(one) {
    if (!one.orders.length) {
      return h('div', { class: 'stop stop-off' },
        h('b', { class: 'stop-word' }, one.word),
        h('p', { class: 'stop-what' }, say('plan.stop.off')));
    }
    return h('div', { class: 'stop' },
      h('b', { class: 'stop-word' }, one.word),
      h('div', {}, one.orders.map(function (order) {
        return [h('p', { class: 'stop-what' }, order.scope), h('dl', {},
          fact(say('plan.stop.decide'), order.decides),
          fact(say('plan.stop.by'), order.who && [h('span', {}, order.who), ' ', people(order.people)]),
          fact(say('situation.within'), order.within),
          fact(say('plan.stop.lift'), order.lift),
          fact(say('situation.source'), h('a', { href: root + order.url }, order.source)))];
      })));
  }

  function fact(label, value, style) {
    return value ? [h('dt', {}, label), h('dd', { class: style }, value)] : null;
  }

  function calls(view) {
    return section('calls', say('plan.calls'), say('plan.calls.count', view.calls.length + view.moreCalls.length),
      h('ol', { class: 'calls' }, view.calls.map(caller)),
      view.moreCalls.length && h('details', { class: 'more' },
        h('summary', {}, say('situation.morecalls', view.moreCalls.length)),
        h('ol', { class: 'calls' }, view.moreCalls.map(caller))));
  }

  function caller(one) {
    return h('li', { class: 'call' },
      h('div', { class: 'call-who' },
        h('b', { class: 'call-name' }, one.name),
        one.role && h('span', { class: 'tag tag-solid' }, one.role),
        one.about && h('span', { class: 'call-post' }, one.about),
        one.verified && h('span', { class: 'call-age' }, say('call.verified') + ' ',
          h('time', { datetime: one.verified, 'data-verified': one.verified, 'data-limit': '365' }, one.verified))),
      h('div', { class: 'call-numbers' }, numbers(one.numbers, one.name)),
      h('p', { class: 'call-next' }, one.next,
        one.nextText && [' ', h('a', { class: 'tel-plain', href: 'tel:' + one.nextTel, 'aria-label': call(one.nextName, one.nextText) }, one.nextText)]),
      h('label', { class: 'call-tick' },
        h('input', { type: 'checkbox', 'data-tick': one.tick }),
        h('span', {}, say('situation.called')),
        h('span', { class: 'tick-time' })));
  }

  function risk(one) {
    return h('article', { class: 'transfer' },
      h('div', { class: 'transfer-head' },
        h('h3', {}, one.name), h('span', { class: 'tag' }, one.kind), one.threatened && h('span', {}, one.threatened)),
      h('dl', {},
        fact(say('transfer.when'), one.trigger, 'transfer-go'),
        fact(say('transfer.prepare'), one.prepare),
        fact(say('transfer.go'), one.transfer),
        fact(say('transfer.route'), one.route),
        fact(say('transfer.where'), one.shelter),
        fact(say('transfer.who'), one.people.length && people(one.people), 'transfer-who')));
  }

  function sums(view) {
    return h('div', { class: 'table-wrap', role: 'group', 'aria-label': say('place.transfers'), tabindex: '0' },
      h('table', { class: 'table' },
        h('thead', {}, h('tr', {},
          h('th', { scope: 'col' }, say('column.place')),
          h('th', { scope: 'col', class: 'number' }, say('register.hazards')),
          h('th', { scope: 'col' }, say('column.threatened')))),
        h('tbody', {}, view.sums.map(function (row) {
          return h('tr', {},
            h('th', { scope: 'row' }, h('a', { href: root + row.url }, row.name)),
            h('td', { class: 'number' }, String(row.points)),
            h('td', {}, row.threatened));
        }))));
  }

  function nears(id, title, list) {
    return section(id, title, '', h('ul', { class: 'nears' }, list.map(function (one) {
      return h('li', { class: 'near' },
        h('p', { class: 'near-head' },
          h('b', {}, one.name), one.far && h('span', { class: 'near-far' }, one.far), one.tag && h('span', { class: 'tag' }, one.tag)),
        one.about && h('p', { class: 'near-about' }, one.about),
        one.numbers.length && h('p', { class: 'near-numbers' }, numbers(one.numbers, one.name)));
    })));
  }
})();
