/* Shows what belongs to the choice that is made: data-shown-for lists the values of the radio buttons of its form. */
const show = (form) => {
    const chosen = form.querySelector('input[type=radio]:checked')?.value
    form.querySelectorAll('[data-shown-for]').forEach((part) => {
        part.hidden = !part.dataset.shownFor.split(' ').includes(chosen)
    })
}

document.querySelectorAll('form:has([data-shown-for])').forEach((form) => {
    form.addEventListener('change', () => show(form))
    show(form)
})
