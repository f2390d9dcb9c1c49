/*
 * Saves a grid of values whenever a row of it is left, and says for each row why it could not be saved. It says "Saved" only when
 * the server has said so. The form works without it.
 */
const form = document.getElementById('form');
const state = document.getElementById('saved');
let safe = snapshot();
let running = false;
let again = false;
let sending = false;

function snapshot() {
    return new URLSearchParams([...new FormData(form)].filter(([name]) => /^(numerator|denominator|value|comparator|missing|reason)-/.test(name))).toString();
}

function say(text, kind) {
    state.className = kind ? `qd-saved qd-saved--${kind}` : 'qd-saved';
    state.textContent = text;
}

function request() {
    const body = new URLSearchParams(new FormData(form));
    body.set('jakarta.faces.partial.ajax', 'true');
    body.set('jakarta.faces.partial.execute', 'form');
    body.set('jakarta.faces.source', 'form:autosave');
    body.set('form:autosave', 'form:autosave');
    return body.toString();
}

async function save(leaving = false) {
    if (snapshot() === safe || sending) {
        return;
    }
    if (running && !leaving) {
        again = true;
        return;
    }
    running = true;
    const sent = snapshot();
    const body = request();
    say('Saving…', 'saving');
    try {
        const response = await fetch(form.action, { method: 'POST', body, keepalive: leaving && body.length < 60_000,
            headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8', 'Faces-Request': 'partial/ajax' } });
        settle(response, response.ok ? await response.text() : '', sent);
    } catch (unreachable) {
        say('Not saved: there is no connection. Your values are kept in this page, and saving is tried again', 'failed');
        setTimeout(save, 10_000);
    }
    running = false;
    if (again) {
        again = false;
        save();
    }
}

function settle(response, text, sent) {
    const answer = new DOMParser().parseFromString(text, 'text/xml');
    const renewed = answer.querySelector('update[id*="jakarta.faces.ViewState"]');
    if (renewed) {
        form.elements['jakarta.faces.ViewState'].value = renewed.textContent;
    }
    const values = answer.querySelector('extension[ln="primefaces"][type="args"]');
    if (!values) {
        say(response.status === 401 ? 'Not saved: you have been signed out. Press the button to sign in again; your values are kept'
            : 'Not saved: the portal could not take it. Press the button to try again; your values are kept', 'failed');
        return;
    }
    const reply = JSON.parse(values.textContent);
    safe = reply.failed ? null : sent;
    for (const [period, seen] of Object.entries(JSON.parse(reply.seen))) {
        form.elements[`seen-${period}`].value = seen;
    }
    for (const [period, message] of Object.entries(JSON.parse(reply.messages))) {
        document.getElementById(`error-${period}`).textContent = message;
    }
    say(reply.message, reply.failed ? 'failed' : null);
}

form.addEventListener('focusout', event => {
    const row = event.target.closest('fieldset');
    if (row && !row.contains(event.relatedTarget)) {
        save();
    }
});
window.addEventListener('pagehide', () => save(true));
document.addEventListener('visibilitychange', () => document.hidden && save(true));
window.addEventListener('beforeunload', event => {
    if (!sending && snapshot() !== safe) {
        save(true);
        event.preventDefault();
    }
});
form.addEventListener('submit', () => sending = true);
