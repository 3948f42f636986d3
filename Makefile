# make run       builds watchd and shows it at work on the sample articles; a second time there is no news
# make test      the lints, then every test
# make check     the lints alone
# make bench     what claims cost, and what an article costs as the state grows, as ratios
# make install   PREFIX=/usr/local, DESTDIR= for packages; the program needs no Swift where it runs
# make deb       a Debian package, .build/deb/watchd_*.deb
# make test-deb  installs, starts, upgrades and purges it in a copy of this system that is thrown away; takes root
# make clean-run forgets what `make run` has seen

PREFIX ?= /usr/local
ZSH_FUNCTIONS ?= $(PREFIX)/share/zsh/site-functions
SWIFT ?= swift
SAMPLE := .build/sample
PACKAGES := libsqlite3-dev libcurl4-openssl-dev libxml2-dev libssl-dev zlib1g-dev pkg-config

.PHONY: bench run test check packages build install deb test-deb clean-run

# Without the optimizer, which takes longer than all the rest; `make build` makes the program that is installed.
run: packages
	$(SWIFT) build --product watchd
	@mkdir -p $(SAMPLE) && cp -Ru config/example/. $(SAMPLE)
	.build/debug/watchd --once --config $(SAMPLE)/watchd.yaml

test: packages check
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --quiet

check:
	Tests/lint/imports --prove
	Tests/lint/imports
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

bench: packages
	$(SWIFT) run --package-path Benchmarks --configuration release bench
	$(SWIFT) run --package-path Benchmarks --configuration release growth

build: packages
	$(SWIFT) build --configuration release --static-swift-stdlib --product watchd

# Installs what is missing, on systems that have apt; elsewhere the build says what it does not find.
packages:
	@command -v apt-get > /dev/null || exit 0; \
	missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2> /dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	echo "installing$$missing"; \
	$$sudo apt-get update -qq && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends $$missing

# The units look watchd up in their PATH; the installed ones name it. The man pages take Python.
install: .build/release/watchd
	install -D -s -m 755 .build/release/watchd $(DESTDIR)$(PREFIX)/bin/watchd
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(ZSH_FUNCTIONS) \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	watchd=$(DESTDIR)$(PREFIX)/bin/watchd && \
	$$watchd --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/watchd && \
	$$watchd --generate-completion-script zsh > $(DESTDIR)$(ZSH_FUNCTIONS)/_watchd && \
	$$watchd --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/watchd.fish
	if command -v python3 > /dev/null; then \
	  python3 Scripts/manual.py .build/release/watchd $(DESTDIR)$(PREFIX)/share/man/man1; \
	else echo "no man pages: there is no python3"; fi
	install -D -m 644 config/watchd.yaml $(DESTDIR)$(PREFIX)/share/watchd/watchd.yaml
	for unit in watchd.service watchd-once.service watchd-once.timer; do \
	  install -d $(DESTDIR)$(PREFIX)/lib/systemd/system && \
	  sed 's|/usr/bin/env watchd|$(PREFIX)/bin/watchd|' systemd/$$unit > $(DESTDIR)$(PREFIX)/lib/systemd/system/$$unit; \
	done

deb: build
	rm -rf .build/deb
	umask 022 && $(MAKE) install DESTDIR=$(CURDIR)/.build/deb/root PREFIX=/usr \
	  ZSH_FUNCTIONS=/usr/share/zsh/vendor-completions
	umask 022 && Scripts/deb .build/deb/root .build/deb

test-deb:
	Tests/deb .build/deb/watchd_*.deb

# So that root need not build: make build, then sudo make install.
.build/release/watchd:
	$(MAKE) build

clean-run:
	rm -rf $(SAMPLE)
