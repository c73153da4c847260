#!/bin/sh
# `make bench`: the release build, measured. Figures differ from machine to machine; compare the lines of one run.
set -eu
swift build -c release --static-swift-stdlib --product bench > /dev/null
.build/release/bench .build/release/visavis corpus .build/bench
