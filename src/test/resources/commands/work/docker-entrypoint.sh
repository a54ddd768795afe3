#!/bin/sh
wget https://example.org/config
