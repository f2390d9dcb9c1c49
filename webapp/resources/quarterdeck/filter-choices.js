/*
 * A field that narrows a long list of choices while one types. What is ticked stays in sight. Without the script the whole
 * list is shown and the field is not.
 */
document.querySelectorAll('[data-filter-choices]').forEach(filter => {
    const field = filter.querySelector('input');
    const said = filter.querySelector('[aria-live]');
    const choices = [...document.getElementById(filter.dataset.filterChoices).querySelectorAll('li')].map(item => ({
        item, box: item.querySelector('input'), text: item.textContent.toLowerCase(),
    }));
    const typed = () => field.value.trim().toLowerCase();
    const matches = () => choices.filter(({ text }) => typed().split(/\s+/).every(word => text.includes(word)));

    function narrow() {
        const found = matches();
        choices.forEach(choice => { choice.item.hidden = !choice.box.checked && !found.includes(choice); });
        said.textContent = typed() ? `${found.length} of ${choices.length} shown` : '';
    }

    field.addEventListener('input', narrow);
    field.addEventListener('keydown', event => {
        if (event.key === 'Enter' && typed()) {
            event.preventDefault();
            const [first] = matches();
            if (first) {
                first.box.checked = true;
                field.value = '';
                narrow();
                said.textContent = `${first.item.textContent.trim()} ticked`;
            }
        }
    });
    filter.hidden = false;
});
