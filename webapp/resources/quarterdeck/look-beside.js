/* While an answer is open, the page tells so every half minute, and shows who else has it open and how the saved text reads. */
setInterval(() => {
    if (!document.hidden) {
        window.lookBeside()
    }
}, 30_000)
