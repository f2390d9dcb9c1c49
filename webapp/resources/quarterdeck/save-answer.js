/*
 * Saves an answer, or whatever else is typed into the fields of its form, while it is being written: every 20 seconds of change, when a field is left and when the page is left.
 * It says "Saved" only when the server has said so, and otherwise why not. The form works without it.
 */
const PAUSE = 20_000;
const RETRY = 10_000;
const KEEPALIVE_LIMIT = 60_000;

const form = document.getElementById('form');
const field = form.querySelector('textarea');
const seen = form.elements['form:seen'];
const state = document.getElementById('saved');
const words = document.getElementById('words');

/** Both texts are on the page: only a button may put this one in place, and until then it is kept aside. */
const overtaken = form.dataset.overtaken === 'true';

let safe = form.dataset.unsaved === 'true' ? null : snapshot();
let timer = null;
let running = null;
let again = false;
let failure = null;
let sending = false;

function isTyped(element) {
    return element.name && element.willValidate && !['hidden', 'submit', 'button'].includes(element.type);
}

function snapshot() {
    return JSON.stringify([...form.elements].filter(isTyped)
        .map(element => [element.name, ['checkbox', 'radio'].includes(element.type) ? element.checked : element.value]));
}

function isChanged() {
    return snapshot() !== safe;
}

/** While something is being pressed nothing is said: words that get shorter would move the button away from the pointer. */
let pressed = false;
let unsaid = null;
document.addEventListener('pointerdown', () => pressed = true, true);
['pointerup', 'pointercancel'].forEach(end => document.addEventListener(end, () => setTimeout(() => {
    pressed = false;
    unsaid?.();
    unsaid = null;
}), true));

function say(text, kind) {
    if (pressed) {
        unsaid = () => say(text, kind);
        return;
    }
    state.className = kind ? `qd-saved qd-saved--${kind}` : 'qd-saved';
    if (state.textContent !== text) {
        state.textContent = text;
    }
}

function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => save(), pause);
}

/** What a Faces page expects of a partial request that executes the form and shows nothing anew. */
function request() {
    const body = new URLSearchParams(new FormData(form));
    body.set('jakarta.faces.partial.ajax', 'true');
    body.set('jakarta.faces.partial.execute', 'form');
    body.set('jakarta.faces.source', 'form:autosave');
    body.set('form:autosave', 'form:autosave');
    if (overtaken) {
        body.set('form:seen', '');
    }
    return body.toString();
}

/** What the server answered, or null where it is not the answer to a saved text. Such an answer may be of an error page, whose state is not this form's. */
function replyIn(document) {
    const values = document.querySelector('extension[ln="primefaces"][type="args"]');
    if (!values) {
        return null;
    }
    const renewed = document.querySelector('update[id*="jakarta.faces.ViewState"]');
    if (renewed) {
        form.elements['jakarta.faces.ViewState'].value = renewed.textContent;
    }
    return JSON.parse(values.textContent);
}

async function send(leaving) {
    const body = request();
    const response = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8', 'Faces-Request': 'partial/ajax' },
        keepalive: leaving && body.length < KEEPALIVE_LIMIT,
        signal: running.signal,
    });
    if (response.status === 401) {
        return { outcome: 'SIGNED_OUT', message: 'You have been signed out: save the page to sign in again; your text is kept' };
    }
    const reply = response.ok && response.headers.get('Content-Type')?.includes('xml')
        ? replyIn(new DOMParser().parseFromString(await response.text(), 'text/xml')) : null;
    return reply ?? { outcome: 'FAILED', message: 'The portal could not take it. Save the page to try again; your text is kept' };
}

/** Sends what was changed and says what became of it. Gives false only where the server could not be reached. */
async function save({ leaving = false } = {}) {
    clearTimeout(timer);
    if (!isChanged() || running && !leaving) {
        again = running !== null;
        return true;
    }
    again = false;
    running?.abort();
    const mine = running = new AbortController();
    const sent = snapshot();
    const text = field?.value;
    say('Saving…', 'saving');
    try {
        settle(await send(leaving), sent, text);
    } catch (unreachable) {
        if (mine !== running) {
            return true;
        }
        failure = 'CONNECTION';
        say('Not saved: there is no connection. Your text is kept in this page, and saving is tried again', 'failed');
    }
    if (mine === running) {
        running = null;
        if (isChanged()) {
            later(failure === 'CONNECTION' || failure === 'FAILED' ? RETRY : again ? 0 : PAUSE);
        }
    }
    return failure !== 'CONNECTION';
}

function settle(reply, sent, text) {
    if (reply.outcome === 'SAVED') {
        failure = null;
        safe = sent;
        if (seen) {
            seen.value = reply.seen;
        }
        form.dispatchEvent(new CustomEvent('quarterdeck:saved', { detail: text }));
        say(reply.message);
    } else if (overtaken && reply.outcome === 'OVERTAKEN') {
        failure = null;
        safe = sent;
        say('Kept aside. Choose Save and continue to put it in place of the text above', 'failed');
    } else {
        failure = reply.outcome;
        say(`Not saved: ${reply.message}`, 'failed');
    }
}

function count() {
    if (!words) {
        return;
    }
    words.textContent = field.value.trim() ? field.value.trim().split(/\s+/).length : 0;
}

let due = 0;
form.addEventListener('input', () => {
    count();
    if (isChanged() && Date.now() > due) {
        due = Date.now() + PAUSE;
        later(PAUSE);
    }
});
form.addEventListener('focusout', event => isTyped(event.target) && save());
form.addEventListener('change', event => ['checkbox', 'radio', 'select-one'].includes(event.target.type) && save());
window.addEventListener('online', () => save());
window.addEventListener('pagehide', () => !sending && save({ leaving: true }));
document.addEventListener('visibilitychange', () => document.hidden && !sending && save({ leaving: true }));

/** The browser asks before it throws away what could not be saved. */
window.addEventListener('beforeunload', event => {
    if (!sending && failure && isChanged()) {
        event.preventDefault();
    }
});

/** A form sent without a connection would end on the browser's own page; so it goes only when the server can be reached. */
form.addEventListener('submit', async event => {
    if (sending) {
        return;
    }
    event.preventDefault();
    const button = event.submitter;
    while (running) {
        await new Promise(done => setTimeout(done, 50));
    }
    if (await save()) {
        sending = true;
        setTimeout(() => form.requestSubmit(button));
    } else {
        state.scrollIntoView({ block: 'nearest' });
    }
});
count();
if (isChanged() && !overtaken) {
    save();
}
