/*
 * Offers what can be done with a passage that was selected with the mouse. Text stands in elements with data-start, the
 * position of their first character in the answer (UTF-16 units, as JavaScript counts), inside one with data-question.
 */
const offer = document.getElementById('selection');
const links = offer ? [...offer.querySelectorAll('a[data-selection]')] : [];
links.forEach(link => { link.dataset.address = link.getAttribute('href'); });

/** Characters of the block before a point in it, without what is shown there but is not part of the text. */
function before(block, node, offset) {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, offset);
    const part = range.cloneContents();
    part.querySelectorAll('[data-not-text]').forEach(extra => extra.remove());
    return part.textContent.length;
}

/** The passage in the answer in which the selection begins; null where it does not begin in one. */
function passageOf(range) {
    const from = range.startContainer;
    const question = (from.nodeType === Node.ELEMENT_NODE ? from : from.parentElement).closest('[data-question]');
    if (!question || range.collapsed) {
        return null;
    }
    const touched = [...question.querySelectorAll('[data-start]')].filter(block => range.intersectsNode(block));
    const parts = touched.map(block => ({
        start: Number(block.dataset.start) + (block.contains(range.startContainer) ? before(block, range.startContainer, range.startOffset) : 0),
        end: Number(block.dataset.start) + (block.contains(range.endContainer)
            ? before(block, range.endContainer, range.endOffset) : before(block, block, block.childNodes.length)),
    })).filter(part => part.start < part.end);
    return parts.length ? { question: question.dataset.question, start: parts[0].start, end: parts.at(-1).end } : null;
}

function show() {
    const selection = document.getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const passage = range && passageOf(range);
    offer.hidden = !passage;
    if (passage) {
        links.forEach(link => {
            link.href = `${link.dataset.address}?version=${offer.dataset.version}&question=${encodeURIComponent(passage.question)}`
                + `&start=${passage.start}&end=${passage.end}`;
        });
        place(range.getBoundingClientRect());
    }
}

/** Under the end of the selection, inside the window. Set from a script, which the content security policy allows. */
function place(passage) {
    const left = Math.min(passage.left, document.documentElement.clientWidth - offer.offsetWidth - 8);
    offer.style.left = `${Math.max(8, left) + window.scrollX}px`;
    offer.style.top = `${passage.bottom + 8 + window.scrollY}px`;
}

if (links.length) {
    document.addEventListener('mouseup', event => {
        if (!offer.contains(event.target)) {
            setTimeout(show);
        }
    });
    document.addEventListener('selectionchange', () => {
        if (document.getSelection().isCollapsed) {
            offer.hidden = true;
        }
    });
    document.addEventListener('keydown', event => {
        if (event.key === 'Escape') {
            offer.hidden = true;
        }
    });
}
