#!/usr/bin/env bash
# Builds the addon through which keys in tokens are used (PKCS #11), from the sources in node_modules/. The compiler alone
# is needed: the headers of Node's stable interface are a package of their own, so nothing is fetched.
set -euo pipefail
cd "$(dirname "$0")/../node_modules/pkcs11js"

flags=(-std=c++17 -O2 -fPIC -DNAPI_DISABLE_CPP_EXCEPTIONS -DBUILDING_NODE_EXTENSION -DNODE_GYP_MODULE_NAME=pkcs11)
case $(uname) in
  Darwin) flags+=(-bundle -undefined dynamic_lookup) ;;
  *) flags+=(-shared) ;;
esac
mkdir -p build/Release
# Put in its place whole: who runs meanwhile loads the one of before, or none.
"${CXX:-c++}" "${flags[@]}" -Iincludes -I../node-api-headers/include \
  src/dl.cpp src/common.cpp src/main.cpp -o "build/Release/pkcs11.node.$$"
mv "build/Release/pkcs11.node.$$" build/Release/pkcs11.node
