/* While a report is being made, the page looks again every two seconds. p:poll would need an inline style. */
setInterval(() => {
    if (document.querySelector('[data-making]') && !document.hidden) {
        window.lookAtReports()
    }
}, 2000)
