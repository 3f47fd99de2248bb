// The page of a warning ladder: from the expected arrival it says which step has come, what is due and how much time is left. The time and the
// ticks are kept in this browser, for each ladder; the time can be shared in the address.
(function () {
  'use strict';

  var MINUTE = 60000;
  var words = window.youbeiWords;
  var box = document.querySelector('[data-ladder]');
  var onset = box.querySelector('[data-onset]');
  var hours = box.querySelector('[data-hours]');
  var clear = box.querySelector('[data-clear]');
  var steps = each('[data-at]', box, function (step) {
    return {
      node: step,
      at: Number(step.getAttribute('data-at')),
      title: step.querySelector('.step-time').textContent,
      acts: each('.action', step, act)
    };
  });
  var kept = recall();

  box.querySelector('[data-onset-form]').addEventListener('submit', function (event) { event.preventDefault(); settle(); });
  onset.addEventListener('change', settle);
  box.addEventListener('change', ticked);
  box.addEventListener('click', pressed);
  window.addEventListener('hashchange', follow);
  document.addEventListener('visibilitychange', show);
  window.setInterval(show, 15000);
  follow();

  function each(selector, from, make) {
    return Array.prototype.map.call(from.querySelectorAll(selector), make);
  }

  function act(node) {
    var within = node.getAttribute('data-within');
    return {
      node: node,
      tick: node.querySelector('[data-tick]'),
      state: node.querySelector('[data-state]'),
      within: within === null ? null : Number(within)
    };
  }

  function say(key, first, second) {
    return words[key].replace('{0}', first).replace('{1}', second);
  }

  // What is kept

  function key() {
    return 'youbei-ladder:' + box.getAttribute('data-ladder');
  }

  function recall() {
    try {
      var found = JSON.parse(window.localStorage.getItem(key()));
      return found && typeof found === 'object' ? { onset: String(found.onset || ''), ticks: found.ticks || {} } : { onset: '', ticks: {} };
    } catch (refused) {
      return { onset: '', ticks: {} };
    }
  }

  function keep() {
    try {
      window.localStorage.setItem(key(), JSON.stringify(kept));
    } catch (refused) {
      tell(words['ladder.unkept']);
    }
  }

  // Links to the steps of the page are no times.
  function follow() {
    var found = /^#onset=(\d{4}-\d\d-\d\dT\d\d:\d\d)$/.exec(window.location.hash);
    if (found && found[1] !== kept.onset) {
      kept.onset = found[1];
      keep();
    }
    show();
  }

  // The hours win where they were typed; either way the time is what stays.
  function settle() {
    var left = parseFloat(hours.value);
    if (!isNaN(left)) {
      kept.onset = window.youbeiMoment(new Date(Date.now() + left * 60 * MINUTE));
      hours.value = '';
    } else {
      kept.onset = onset.value;
    }
    keep();
    if (window.location.hash) window.history.replaceState(null, '', window.location.pathname + window.location.search);
    show();
  }

  function ticked(event) {
    if (!event.target.hasAttribute('data-tick')) return;
    var id = event.target.closest('.action').id;
    if (event.target.checked) {
      kept.ticks[id] = window.youbeiMoment(new Date());
    } else {
      delete kept.ticks[id];
    }
    keep();
    show();
  }

  function pressed(event) {
    var button = event.target.closest('button');
    if (!button) return;
    if (button.hasAttribute('data-copy')) {
      copy(button.closest('.ladder-call, .ladder-words').querySelector('[data-text]').textContent);
    } else if (button.hasAttribute('data-share')) {
      copy(window.youbeiDoor.address(box.getAttribute('data-ladder') + '.html') + '#onset=' + kept.onset);
    } else if (button === clear) {
      forget();
    }
  }

  // Nothing that was noted is lost by one wrong tap.
  function forget() {
    if (clear.textContent !== words['ladder.clear.sure']) {
      clear.textContent = words['ladder.clear.sure'];
      window.setTimeout(function () { clear.textContent = words['ladder.clear']; }, 4000);
      return;
    }
    clear.textContent = words['ladder.clear'];
    kept = { onset: '', ticks: {} };
    keep();
    if (window.location.hash) window.history.replaceState(null, '', window.location.pathname + window.location.search);
    show();
  }

  function copy(text) {
    window.youbeiCopy(text, function (done) { tell(words[done ? 'copy.done' : 'copy.failed']); });
  }

  function tell(text) {
    box.querySelector('[data-told]').textContent = text;
  }

  // What is shown

  function show() {
    var arrival = kept.onset ? new Date(kept.onset).getTime() : NaN;
    var isSet = !isNaN(arrival);
    var now = Date.now();
    if (document.activeElement !== onset) onset.value = kept.onset;
    box.querySelector('[data-now]').hidden = !isSet;
    box.querySelector('[data-unset]').hidden = isSet;
    var begun = isSet ? steps.filter(function (step) { return arrival + step.at * MINUTE <= now; }) : [];
    var last = begun[begun.length - 1];
    steps.forEach(function (step) { mark(step, arrival, now, step === last); });
    if (isSet) panel(begun, arrival, now);
  }

  function mark(step, arrival, now, isNow) {
    var start = arrival + step.at * MINUTE;
    var when = step.node.querySelector('[data-when]');
    when.hidden = isNaN(start);
    when.textContent = isNaN(start) ? '' : say('ladder.from', clock(start));
    step.node.classList.toggle('is-now', isNow);
    if (isNow) step.node.setAttribute('aria-current', 'step'); else step.node.removeAttribute('aria-current');
    step.acts.forEach(function (one) { markAct(one, start, now); });
  }

  function markAct(one, start, now) {
    var tick = kept.ticks[one.node.id];
    var end = one.within === null ? NaN : start + one.within * MINUTE;
    one.tick.checked = Boolean(tick);
    one.node.classList.toggle('is-done', Boolean(tick));
    one.end = end;
    one.open = !tick;
    one.state.textContent = tick ? say('ladder.ticked', clock(new Date(tick).getTime())) : isNaN(end) ? '' : say('ladder.until', clock(end));
    one.state.classList.toggle('is-late', !tick && start <= now && end < now);
  }

  function panel(begun, arrival, now) {
    var last = begun[begun.length - 1];
    var next = steps[begun.length];
    var way = arrival >= now ? say('ladder.before', span(arrival - now)) : say('ladder.after', span(now - arrival));
    box.querySelector('[data-clock]').textContent = way + ' · ' + (last ? say('ladder.at', last.title) : words['ladder.notyet']);
    box.querySelector('[data-next]').textContent = next ? say('ladder.next', next.title, span(arrival + next.at * MINUTE - now)) : '';
    var due = last ? open([last]) : [];
    var earlier = open(begun.slice(0, -1));
    fill(box.querySelector('[data-due]'), due, now);
    if (last && !due.length) none(box.querySelector('[data-due]'));
    fill(box.querySelector('[data-due-earlier]'), earlier, now);
    box.querySelector('[data-earlier]').hidden = !earlier.length;
    box.querySelector('[data-count]').textContent = earlier.length;
  }

  // What is not ticked, the first deadline first, what has none last.
  function open(some) {
    var found = [];
    some.forEach(function (step) { found = found.concat(step.acts.filter(function (one) { return one.open; })); });
    return found.sort(function (one, other) { return deadline(one) - deadline(other); });
  }

  function deadline(one) {
    return isNaN(one.end) ? Number.MAX_VALUE : one.end;
  }

  function fill(list, due, now) {
    list.textContent = '';
    due.forEach(function (one) { list.appendChild(item(one, now)); });
  }

  function none(list) {
    var row = document.createElement('li');
    row.textContent = words['ladder.due.none'];
    list.appendChild(row);
  }

  function item(one, now) {
    var row = document.createElement('li');
    var link = document.createElement('a');
    var state = document.createElement('span');
    var who = one.node.querySelector('.action-who');
    link.href = '#' + one.node.id;
    link.textContent = (who ? who.textContent + words['ladder.colon'] : '') + one.node.querySelector('.action-do').textContent;
    var isLate = one.end < now;
    state.className = 'ladder-state' + (isLate ? ' is-late' : '');
    state.textContent = isNaN(one.end) ? words['ladder.open'] : say(isLate ? 'ladder.late' : 'ladder.left', span(Math.abs(one.end - now)));
    row.appendChild(link);
    row.appendChild(state);
    return row;
  }

  // Times

  function clock(time) {
    return window.youbeiMoment(new Date(time)).slice(5).replace('T', ' ');
  }

  function span(length) {
    var minutes = Math.floor(length / MINUTE);
    if (minutes < 60) return say('ladder.minutes', minutes);
    if (minutes < 48 * 60) return say('ladder.minutes.hours', Math.floor(minutes / 60), minutes % 60);
    return say('ladder.days', Math.floor(minutes / 1440), Math.floor(minutes % 1440 / 60));
  }
})();
