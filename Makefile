# visavis: every target does its own set-up. See CONTRIBUTING.md.
PREFIX ?= /usr/local
SWIFT  ?= swift
CORPUS ?= corpus
SOURCES = Package.swift Sources Tests

.PHONY: run test release install lint format golden bench bench-tui setup clean

run: release
	.build/release/visavis $(CORPUS)

test: setup
	@sh Tests/Support/setup.sh tmux
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

# Swift's library, and those of C where their archives are installed, are linked in.
RELEASE = -c release --static-swift-stdlib $$(sh Tests/Support/archives.sh "$(CURDIR)/.build/archives")

release: setup
	$(SWIFT) build $(RELEASE) --product visavis

install: release
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/release/visavis $(DESTDIR)$(PREFIX)/bin/visavis
	@sh Tests/Support/manual.sh .build/release/visavis $(DESTDIR)$(PREFIX)/share

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	@sh Tests/Support/houserules.sh

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

golden: setup
	VISAVIS_RECORD=1 $(SWIFT) test || true
	git diff --stat -- Tests

bench: release
	$(SWIFT) build $(RELEASE) --product bench > /dev/null
	.build/release/bench .build/release/visavis corpus .build/bench

# Beside the peers, whose measuring tools are kept outside: SHARED=../shared.
SHARED ?= ../shared
bench-tui: release
	@sh Tests/Support/setup.sh tig newsboat less strace
	python3 Tests/Support/benchtui.py .build/release/visavis $(SHARED)

setup:
	@sh Tests/Support/setup.sh

clean:
	$(SWIFT) package clean
