import { Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink }
    from './govuk-frontend.min.js.xhtml?ln=govuk';

const behaviours = [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink];
const nonce = document.querySelector('script[nonce]')?.nonce;

function start(behaviour) {
    const name = behaviour.moduleName;
    document.querySelectorAll(`[data-module="${name}"]:not([data-${name}-init])`).forEach(element => {
        try {
            new behaviour(element);
        } catch (wrong) {
            console.error(wrong);
        }
    });
}

/** PrimeFaces refuses a form that does not bring the nonce of its page. Errors are told by the server, not by the browser. */
function prepare(form) {
    form.noValidate = true;
    let field = form.querySelector('input[name="primefaces.nonce"]');
    if (!field && nonce) {
        field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'primefaces.nonce' });
        form.append(field);
    }
    if (field && !field.value && nonce) {
        field.value = nonce;
    }
}

/** A table that fits needs no stop for the Tab key; one that is cut off must be reachable to be scrolled. */
const cutOff = new ResizeObserver(entries => entries.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) {
        target.tabIndex = 0;
    } else {
        target.removeAttribute('tabindex');
    }
}));

function refresh() {
    behaviours.forEach(start);
    document.querySelectorAll('form[method="post"]').forEach(prepare);
    document.querySelectorAll('.qd-table-scroll').forEach(region => cutOff.observe(region));
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
refresh();

let due = false;
new MutationObserver(() => {
    if (!due) {
        due = true;
        queueMicrotask(() => {
            due = false;
            refresh();
        });
    }
}).observe(document.body, { childList: true, subtree: true });

document.addEventListener('submit', event => prepare(event.target), true);

/** A group of choices cannot take the focus; its first choice can. */
document.addEventListener('click', event => {
    const link = event.target.closest('.govuk-error-summary a');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const choice = field?.querySelector('input');
    if (choice) {
        event.preventDefault();
        field.closest('fieldset')?.scrollIntoView();
        choice.focus({ preventScroll: true });
    }
});
