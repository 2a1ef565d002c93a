#!/usr/bin/python3
"""A WebKitGTK browser for WebDriver. The one that comes along, MiniBrowser, stores nothing when it is automated
(WebKitGTK 2.50), so this one is handed the folder where it does. Needs gir1.2-webkit2-4.1 and python3-gi.

  --profile=FOLDER    where it stores
  --private=yes       it stores nothing beyond its own end
  --downloads=FOLDER  where files go
  --script=FILE       what runs in each page before the page does; read anew for each window

SIGUSR2 prints the newest window to page.pdf among the downloads, as no command of WebKitGTK 2.50 does. (SIGUSR1 is what
WebKit stops its threads with.)
"""

import os
import signal
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

# Built in and left out of WebKitGTK 2.50; Safari has them.
AS_IN_SAFARI = ("FileSystem", "FileSystemWritableStream", "StorageAPI", "StorageAPIEstimate")

options = dict(word[2:].split("=", 1) for word in sys.argv[1:] if word.startswith("--") and "=" in word)


views = []
# What nobody holds is thrown away before it is done.
printing = []


def storage():
    if "private" in options:
        return WebKit2.WebsiteDataManager.new_ephemeral()
    profile = options["profile"]
    return WebKit2.WebsiteDataManager(base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache")


def scripts():
    manager = WebKit2.UserContentManager()
    path = options.get("script")
    if path and os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            source = file.read()
        manager.add_script(
            WebKit2.UserScript(
                source,
                WebKit2.UserContentInjectedFrames.TOP_FRAME,
                WebKit2.UserScriptInjectionTime.START,
                None,
                None,
            )
        )
    return manager


def new_view(*_):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, user_content_manager=scripts())
    settings = view.get_settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    settings.set_enable_page_cache(True)
    settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    features = WebKit2.Settings.get_all_features()
    for feature in (features.get(at) for at in range(features.get_length())):
        if feature.get_identifier() in AS_IN_SAFARI:
            settings.set_feature_enabled(feature, True)
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    view.connect("close", lambda _view: window.destroy())
    view.connect("create", new_view)
    views.append(view)
    return view


def print_newest():
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{options['downloads']}/page.pdf")
    operation = WebKit2.PrintOperation.new(views[-1])
    operation.set_print_settings(settings)
    operation.set_page_setup(Gtk.PageSetup())
    operation.print_()
    printing.append(operation)
    return GLib.SOURCE_CONTINUE


def on_automation(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("crescendo-tests")
    session.set_application_info(info)
    session.connect("create-web-view", new_view)


def on_download(_context, download):
    def decide(_download, name):
        download.set_destination(f"file://{options['downloads']}/{name}")
        return True

    download.connect("decide-destination", decide)


GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR2, print_newest)
# WebKit takes it for a wish for less motion.
Gtk.Settings.get_default().set_property("gtk-enable-animations", False)
context = WebKit2.WebContext(website_data_manager=storage())
context.set_automation_allowed(True)
context.connect("automation-started", on_automation)
context.connect("download-started", on_download)
Gtk.main()
