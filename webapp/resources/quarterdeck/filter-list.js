/*
 * A field that narrows a list while one types. Without the script the whole list is shown and the field is not.
 */
document.querySelectorAll('[data-filter-list]').forEach(filter => {
    const field = filter.querySelector('input');
    const said = filter.querySelector('[role="status"]');
    const items = [...document.getElementById(filter.dataset.filterList).children].map(item => ({ item, text: item.textContent.toLowerCase() }));

    field.addEventListener('input', () => {
        const words = field.value.trim().toLowerCase().split(/\s+/);
        items.forEach(({ item, text }) => { item.hidden = !words.every(word => text.includes(word)); });
        const shown = items.filter(({ item }) => !item.hidden).length;
        said.textContent = field.value.trim() ? `${shown} of ${items.length} themes shown` : '';
    });
    filter.hidden = false;
});
