/*
 * Keeps in this browser what could not be saved yet, so that it outlives a closed page, and clears it once it is saved. It is
 * kept by whose it is and where it belongs, and not at all where the person has switched it off, as on a shared computer.
 */
const form = document.getElementById('form')
const field = form.querySelector('textarea')
const owner = form.elements['quarterdeck.owner'].value
const name = `quarterdeck:${owner}:${location.pathname}`
const SWITCH = 'quarterdeck:keep'
const banner = document.getElementById('kept')
const choice = document.getElementById('keep-text')

const stored = {
    get: (key) => {
        try {
            return localStorage.getItem(key)
        } catch {
            return null
        }
    },
    set: (key, value) => {
        try {
            value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)
        } catch { /* a browser that keeps nothing: the page still saves on the server */ }
    },
}

const isOn = () => stored.get(SWITCH) !== 'off'
let saved = field.value

const keep = () => {
    const worth = isOn() && field.value !== saved
    stored.set(name, worth ? JSON.stringify({ text: field.value, at: new Date().toISOString() }) : null)
}

const forget = () => {
    banner.hidden = true
    stored.set(name, null)
}

const offer = () => {
    const found = stored.get(name)
    const kept = found && JSON.parse(found)
    if (!kept || kept.text === field.value) {
        forget()
        return
    }
    const at = new Date(kept.at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
    banner.querySelector('[data-when]').textContent = at
    banner.querySelector('[data-text]').textContent = kept.text
    banner.hidden = false
    banner.querySelector('[data-use]').addEventListener('click', () => {
        field.value = kept.text
        banner.hidden = true
        field.dispatchEvent(new Event('input', { bubbles: true }))
        field.focus()
    })
    banner.querySelector('[data-drop]').addEventListener('click', () => {
        forget()
        field.focus()
    })
}

field.addEventListener('input', keep)
form.addEventListener('quarterdeck:saved', (event) => {
    saved = event.detail
    keep()
})
choice.checked = isOn()
choice.addEventListener('change', () => {
    stored.set(SWITCH, choice.checked ? null : 'off')
    keep()
})
document.getElementById('keep-choice').hidden = false
if (form.dataset.unsaved === 'true') {
    saved = null
} else {
    offer()
}
