"""Prints a page with WebKitGTK, whose WebDriver has no command for that.

    python3 webkit-print.py ADDRESS FILE.pdf EXPRESSION

waits until the JavaScript expression is true in the page, and writes an A4 PDF. Needs python3-gi, gir1.2-webkit2-4.1, a display.
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

address, file, expression = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.Window(default_width=900, default_height=1000)
window.add(view)
window.show_all()


def print_page():
    operation = WebKit2.PrintOperation.new(view)
    settings = Gtk.PrintSettings.new()
    settings.set_printer("Print to File")
    settings.set("output-uri", "file://" + file)
    operation.set_print_settings(settings)
    page = Gtk.PageSetup.new()
    page.set_paper_size_and_default_margins(Gtk.PaperSize.new("iso_a4"))
    operation.set_page_setup(page)
    operation.connect("finished", Gtk.main_quit)
    operation.connect("failed", lambda _, error: sys.exit(error.message))
    operation.print_()
    # A reference, so that it is not collected before the process ends.
    view.operation = operation


def evaluated(view, result):
    if view.evaluate_javascript_finish(result).to_boolean():
        print_page()
    else:
        GLib.timeout_add(100, check)


def check():
    view.evaluate_javascript(f"(() => {{ try {{ return {expression} }} catch {{ return false }} }})()", -1, None, None, None, evaluated)
    return False


view.load_uri(address)
check()
GLib.timeout_add_seconds(20, lambda: sys.exit("nothing was printed in 20 s"))
Gtk.main()
