/** Puts a button for copying beside every text that is there to be copied. */
export function offerCopies(): void {
  for (const code of document.querySelectorAll<HTMLTextAreaElement>("textarea[readonly]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.ariaLabel = code.ariaLabel?.replace("code to copy", "copy the code") ?? "Copy";
    const status = document.createElement("span");
    status.role = "status";
    status.className = "soft";
    button.addEventListener("click", async () => {
      code.select();
      try {
        await navigator.clipboard.writeText(code.value);
        status.textContent = "Copied.";
      } catch {
        status.textContent = "Selected: copy it with your keyboard.";
      }
    });
    const row = document.createElement("p");
    row.className = "copy";
    row.append(button, status);
    code.after(row);
  }
}
