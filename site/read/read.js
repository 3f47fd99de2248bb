// Links to sections that can be copied, and the text that reports a mistake in one.
(function () {
  'use strict';

  var prose = document.querySelector('.prose[data-lines]');
  if (!prose) return;

  var words = window.youbeiWords || {};
  var lines = readLines();
  var text = document.getElementById('mistake-text');
  var where = text ? chooser() : null;
  var report = text ? text.textContent : '';
  var told = null;

  Array.prototype.forEach.call(prose.querySelectorAll('h2[id], h3[id], h4[id], h5[id], h6[id]'), function (heading) {
    var title = heading.textContent.trim();
    addAnchor(heading, title);
    if (where && lines[heading.id]) addOption(heading.id, title);
  });
  if (where) {
    where.addEventListener('change', write);
    Array.prototype.forEach.call(document.querySelectorAll('[data-copy]'), function (button) {
      button.addEventListener('click', function () { copy(text.textContent); });
    });
  }

  function chooser() {
    var field = document.createElement('div');
    var label = field.appendChild(document.createElement('label'));
    var select = field.appendChild(document.createElement('select'));
    field.className = 'field';
    select.id = 'mistake-where';
    label.htmlFor = select.id;
    label.textContent = say('mistake.where');
    select.appendChild(document.createElement('option')).textContent = say('mistake.whole');
    select.options[0].value = '';
    text.parentNode.insertBefore(field, text);
    return select;
  }

  function readLines() {
    var cells = prose.getAttribute('data-lines').split(' ');
    var read = {};
    for (var i = 0; i + 1 < cells.length; i += 2) read[cells[i]] = cells[i + 1];
    return read;
  }

  function addAnchor(heading, title) {
    var link = document.createElement('a');
    link.className = 'anchor';
    link.href = '#' + heading.id;
    link.textContent = '#';
    link.setAttribute('aria-label', say('copy.link') + ' ' + title);
    link.addEventListener('click', function () {
      copy(window.location.href.replace(/#.*$/, '') + '#' + heading.id, heading.id);
    });
    heading.appendChild(document.createTextNode(' '));
    heading.appendChild(link);
  }

  function addOption(id, title) {
    var option = document.createElement('option');
    option.value = id;
    option.textContent = title;
    where.appendChild(option);
  }

  // The line of the chosen section takes the place of the first line of the text.
  function write() {
    var id = where.value;
    var line = text.getAttribute('data-line').split('{0}')[0];
    text.textContent = !id ? report : report.split('\n').map(function (row) {
      if (row.indexOf(line) !== 0) return row;
      return line + lines[id] + '\n' + text.getAttribute('data-section').replace('{0}', where.selectedOptions[0].textContent);
    }).join('\n');
  }

  function copy(copied, section) {
    window.youbeiCopy(copied, function (done) { tell(done ? 'copy.done' : 'copy.failed', section); });
  }

  function tell(key, section) {
    if (!told) {
      told = document.createElement('div');
      told.className = 'toast';
      told.setAttribute('role', 'status');
      document.body.appendChild(told);
    }
    told.textContent = say(key);
    if (section && where && lines[section]) offer(section);
    told.classList.add('is-shown');
    window.clearTimeout(told.timer);
    told.timer = window.setTimeout(function () { told.classList.remove('is-shown'); }, 6000);
  }

  function offer(section) {
    var link = document.createElement('a');
    link.href = '#part-mistake';
    link.textContent = say('copy.report');
    link.addEventListener('click', function () {
      where.value = section;
      write();
    });
    told.appendChild(document.createTextNode(' '));
    told.appendChild(link);
  }

  function say(key) {
    return words[key] || key;
  }
})();
