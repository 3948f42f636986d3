/// The version of watchd, as `--version` and the user agent give it.
public let watchdVersion = "0.1.0"
