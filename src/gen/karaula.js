/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $isFinite = $util.global.isFinite, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const karaula = $root.karaula = (() => {

    /**
     * Namespace karaula.
     * @exports karaula
     * @namespace
     */
    const karaula = {};

    karaula.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof karaula
         * @namespace
         */
        const v1 = {};

        v1.Impact = (function() {

            /**
             * Properties of an Impact.
             * @typedef {Object} karaula.v1.Impact.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Impact.
             * @memberof karaula.v1
             * @interface IImpact
             * @augments karaula.v1.Impact.$Properties
             * @deprecated Use karaula.v1.Impact.$Properties instead.
             */

            /**
             * Shape of an Impact.
             * @typedef {karaula.v1.Impact.$Properties} karaula.v1.Impact.$Shape
             */

            /**
             * Constructs a new Impact.
             * @memberof karaula.v1
             * @classdesc Represents an Impact.
             * @constructor
             * @param {karaula.v1.Impact.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Impact = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Impact instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Impact
             * @static
             * @param {karaula.v1.Impact.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Impact} Impact instance
             * @type {{
             *   (properties: karaula.v1.Impact.$Shape): karaula.v1.Impact & karaula.v1.Impact.$Shape;
             *   (properties?: karaula.v1.Impact.$Properties): karaula.v1.Impact;
             * }}
             */
            Impact.create = function(properties) {
                return new Impact(properties);
            };

            /**
             * Encodes the specified Impact message. Does not implicitly {@link karaula.v1.Impact.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Impact
             * @static
             * @param {karaula.v1.Impact.$Properties} message Impact message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Impact.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Impact message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Impact
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Impact & karaula.v1.Impact.$Shape} Impact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Impact.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Impact();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Impact message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Impact
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Impact} Impact
             */
            Impact.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Impact)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Impact: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Impact();
            };

            /**
             * Creates a plain object from an Impact message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Impact
             * @static
             * @param {karaula.v1.Impact} message Impact
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Impact.toObject = function () {
                return {};
            };

            /**
             * Converts this Impact to JSON.
             * @function toJSON
             * @memberof karaula.v1.Impact
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Impact.prototype.toJSON = function() {
                return Impact.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Impact
             * @function getTypeUrl
             * @memberof karaula.v1.Impact
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Impact.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Impact";
            };

            /**
             * Code enum.
             * @name karaula.v1.Impact.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} LOW=1 LOW value
             * @property {number} MEDIUM=2 MEDIUM value
             * @property {number} HIGH=3 HIGH value
             * @property {number} VERY_HIGH=4 VERY_HIGH value
             */
            Impact.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "LOW"] = 1;
                values[valuesById[2] = "MEDIUM"] = 2;
                values[valuesById[3] = "HIGH"] = 3;
                values[valuesById[4] = "VERY_HIGH"] = 4;
                return values;
            })();

            return Impact;
        })();

        v1.PlaceType = (function() {

            /**
             * Properties of a PlaceType.
             * @typedef {Object} karaula.v1.PlaceType.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlaceType.
             * @memberof karaula.v1
             * @interface IPlaceType
             * @augments karaula.v1.PlaceType.$Properties
             * @deprecated Use karaula.v1.PlaceType.$Properties instead.
             */

            /**
             * Shape of a PlaceType.
             * @typedef {karaula.v1.PlaceType.$Properties} karaula.v1.PlaceType.$Shape
             */

            /**
             * Constructs a new PlaceType.
             * @memberof karaula.v1
             * @classdesc Represents a PlaceType.
             * @constructor
             * @param {karaula.v1.PlaceType.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlaceType = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new PlaceType instance using the specified properties.
             * @function create
             * @memberof karaula.v1.PlaceType
             * @static
             * @param {karaula.v1.PlaceType.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.PlaceType} PlaceType instance
             * @type {{
             *   (properties: karaula.v1.PlaceType.$Shape): karaula.v1.PlaceType & karaula.v1.PlaceType.$Shape;
             *   (properties?: karaula.v1.PlaceType.$Properties): karaula.v1.PlaceType;
             * }}
             */
            PlaceType.create = function(properties) {
                return new PlaceType(properties);
            };

            /**
             * Encodes the specified PlaceType message. Does not implicitly {@link karaula.v1.PlaceType.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.PlaceType
             * @static
             * @param {karaula.v1.PlaceType.$Properties} message PlaceType message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlaceType.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlaceType message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.PlaceType
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.PlaceType & karaula.v1.PlaceType.$Shape} PlaceType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlaceType.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.PlaceType();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a PlaceType message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.PlaceType
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.PlaceType} PlaceType
             */
            PlaceType.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.PlaceType)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.PlaceType: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.PlaceType();
            };

            /**
             * Creates a plain object from a PlaceType message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.PlaceType
             * @static
             * @param {karaula.v1.PlaceType} message PlaceType
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PlaceType.toObject = function () {
                return {};
            };

            /**
             * Converts this PlaceType to JSON.
             * @function toJSON
             * @memberof karaula.v1.PlaceType
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PlaceType.prototype.toJSON = function() {
                return PlaceType.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for PlaceType
             * @function getTypeUrl
             * @memberof karaula.v1.PlaceType
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PlaceType.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.PlaceType";
            };

            /**
             * Code enum.
             * @name karaula.v1.PlaceType.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} GREEN=1 GREEN value
             * @property {number} BLUE=2 BLUE value
             * @property {number} BCP_LAND=3 BCP_LAND value
             * @property {number} BCP_AIR=4 BCP_AIR value
             * @property {number} BCP_SEA=5 BCP_SEA value
             * @property {number} INLAND=6 INLAND value
             */
            PlaceType.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "GREEN"] = 1;
                values[valuesById[2] = "BLUE"] = 2;
                values[valuesById[3] = "BCP_LAND"] = 3;
                values[valuesById[4] = "BCP_AIR"] = 4;
                values[valuesById[5] = "BCP_SEA"] = 5;
                values[valuesById[6] = "INLAND"] = 6;
                return values;
            })();

            return PlaceType;
        })();

        v1.Place = (function() {

            /**
             * Properties of a Place.
             * @typedef {Object} karaula.v1.Place.$Properties
             * @property {karaula.v1.PlaceType.Code|null} [type] Place type
             * @property {string|null} [country] Place country
             * @property {string|null} [crossingPoint] Place crossingPoint
             * @property {number|null} [latitude] Place latitude
             * @property {number|null} [longitude] Place longitude
             * @property {string|null} [description] Place description
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Place.
             * @memberof karaula.v1
             * @interface IPlace
             * @augments karaula.v1.Place.$Properties
             * @deprecated Use karaula.v1.Place.$Properties instead.
             */

            /**
             * Shape of a Place.
             * @typedef {karaula.v1.Place.$Properties} karaula.v1.Place.$Shape
             */

            /**
             * Constructs a new Place.
             * @memberof karaula.v1
             * @classdesc Represents a Place.
             * @constructor
             * @param {karaula.v1.Place.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Place = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Place type.
             * @member {karaula.v1.PlaceType.Code} type
             * @memberof karaula.v1.Place
             * @instance
             */
            Place.prototype.type = 0;

            /**
             * Place country.
             * @member {string} country
             * @memberof karaula.v1.Place
             * @instance
             */
            Place.prototype.country = "";

            /**
             * Place crossingPoint.
             * @member {string} crossingPoint
             * @memberof karaula.v1.Place
             * @instance
             */
            Place.prototype.crossingPoint = "";

            /**
             * Place latitude.
             * @member {number|null|undefined} latitude
             * @memberof karaula.v1.Place
             * @instance
             */
            Place.prototype.latitude = null;

            /**
             * Place longitude.
             * @member {number|null|undefined} longitude
             * @memberof karaula.v1.Place
             * @instance
             */
            Place.prototype.longitude = null;

            /**
             * Place description.
             * @member {string} description
             * @memberof karaula.v1.Place
             * @instance
             */
            Place.prototype.description = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Place.prototype, "_latitude", {
                get: $util.oneOfGetter($oneOfFields = ["latitude"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Place.prototype, "_longitude", {
                get: $util.oneOfGetter($oneOfFields = ["longitude"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Place instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Place
             * @static
             * @param {karaula.v1.Place.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Place} Place instance
             * @type {{
             *   (properties: karaula.v1.Place.$Shape): karaula.v1.Place & karaula.v1.Place.$Shape;
             *   (properties?: karaula.v1.Place.$Properties): karaula.v1.Place;
             * }}
             */
            Place.create = function(properties) {
                return new Place(properties);
            };

            /**
             * Encodes the specified Place message. Does not implicitly {@link karaula.v1.Place.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Place
             * @static
             * @param {karaula.v1.Place.$Properties} message Place message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Place.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.country != null && $Object.hasOwnProperty.call(message, "country") && message.country !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.country);
                if (message.crossingPoint != null && $Object.hasOwnProperty.call(message, "crossingPoint") && message.crossingPoint !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.crossingPoint);
                if (message.latitude != null && $Object.hasOwnProperty.call(message, "latitude"))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.latitude);
                if (message.longitude != null && $Object.hasOwnProperty.call(message, "longitude"))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.longitude);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.description);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Place message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Place
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Place & karaula.v1.Place.$Shape} Place
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Place.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Place();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.country = value;
                            else
                                delete message.country;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.crossingPoint = value;
                            else
                                delete message.crossingPoint;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.latitude = reader.double();
                            message._latitude = "latitude";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.longitude = reader.double();
                            message._longitude = "longitude";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Place message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Place
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Place} Place
             */
            Place.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Place)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Place: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Place();
                if (object.type !== 0 && (typeof object.type !== "string" || $root.karaula.v1.PlaceType.Code[object.type] !== 0))
                    switch (object.type) {
                    case "UNSPECIFIED":
                    case 0:
                        message.type = 0;
                        break;
                    case "GREEN":
                    case 1:
                        message.type = 1;
                        break;
                    case "BLUE":
                    case 2:
                        message.type = 2;
                        break;
                    case "BCP_LAND":
                    case 3:
                        message.type = 3;
                        break;
                    case "BCP_AIR":
                    case 4:
                        message.type = 4;
                        break;
                    case "BCP_SEA":
                    case 5:
                        message.type = 5;
                        break;
                    case "INLAND":
                    case 6:
                        message.type = 6;
                        break;
                    default:
                        if (typeof object.type === "number" && (object.type | 0) === object.type)
                            message.type = object.type;
                    }
                if (object.country != null)
                    if (typeof object.country !== "string" || object.country.length)
                        message.country = $String(object.country);
                if (object.crossingPoint != null)
                    if (typeof object.crossingPoint !== "string" || object.crossingPoint.length)
                        message.crossingPoint = $String(object.crossingPoint);
                if (object.latitude != null)
                    message.latitude = $Number(object.latitude);
                if (object.longitude != null)
                    message.longitude = $Number(object.longitude);
                if (object.description != null)
                    if (typeof object.description !== "string" || object.description.length)
                        message.description = $String(object.description);
                return message;
            };

            /**
             * Creates a plain object from a Place message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Place
             * @static
             * @param {karaula.v1.Place} message Place
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Place.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.country = "";
                    object.crossingPoint = "";
                    object.description = "";
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = options.enums === $String ? $root.karaula.v1.PlaceType.Code[message.type] === $undefined ? message.type : $root.karaula.v1.PlaceType.Code[message.type] : message.type;
                if (message.country != null && $Object.hasOwnProperty.call(message, "country"))
                    object.country = message.country;
                if (message.crossingPoint != null && $Object.hasOwnProperty.call(message, "crossingPoint"))
                    object.crossingPoint = message.crossingPoint;
                if (message.latitude != null && $Object.hasOwnProperty.call(message, "latitude"))
                    object.latitude = options.json && !$isFinite(message.latitude) ? $String(message.latitude) : message.latitude;
                if (message.longitude != null && $Object.hasOwnProperty.call(message, "longitude"))
                    object.longitude = options.json && !$isFinite(message.longitude) ? $String(message.longitude) : message.longitude;
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    object.description = message.description;
                return object;
            };

            /**
             * Converts this Place to JSON.
             * @function toJSON
             * @memberof karaula.v1.Place
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Place.prototype.toJSON = function() {
                return Place.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Place
             * @function getTypeUrl
             * @memberof karaula.v1.Place
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Place.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Place";
            };

            return Place;
        })();

        v1.SourceGrade = (function() {

            /**
             * Properties of a SourceGrade.
             * @typedef {Object} karaula.v1.SourceGrade.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SourceGrade.
             * @memberof karaula.v1
             * @interface ISourceGrade
             * @augments karaula.v1.SourceGrade.$Properties
             * @deprecated Use karaula.v1.SourceGrade.$Properties instead.
             */

            /**
             * Shape of a SourceGrade.
             * @typedef {karaula.v1.SourceGrade.$Properties} karaula.v1.SourceGrade.$Shape
             */

            /**
             * Constructs a new SourceGrade.
             * @memberof karaula.v1
             * @classdesc Represents a SourceGrade.
             * @constructor
             * @param {karaula.v1.SourceGrade.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SourceGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new SourceGrade instance using the specified properties.
             * @function create
             * @memberof karaula.v1.SourceGrade
             * @static
             * @param {karaula.v1.SourceGrade.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.SourceGrade} SourceGrade instance
             * @type {{
             *   (properties: karaula.v1.SourceGrade.$Shape): karaula.v1.SourceGrade & karaula.v1.SourceGrade.$Shape;
             *   (properties?: karaula.v1.SourceGrade.$Properties): karaula.v1.SourceGrade;
             * }}
             */
            SourceGrade.create = function(properties) {
                return new SourceGrade(properties);
            };

            /**
             * Encodes the specified SourceGrade message. Does not implicitly {@link karaula.v1.SourceGrade.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.SourceGrade
             * @static
             * @param {karaula.v1.SourceGrade.$Properties} message SourceGrade message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SourceGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SourceGrade message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.SourceGrade
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.SourceGrade & karaula.v1.SourceGrade.$Shape} SourceGrade
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SourceGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.SourceGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SourceGrade message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.SourceGrade
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.SourceGrade} SourceGrade
             */
            SourceGrade.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.SourceGrade)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.SourceGrade: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.SourceGrade();
            };

            /**
             * Creates a plain object from a SourceGrade message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.SourceGrade
             * @static
             * @param {karaula.v1.SourceGrade} message SourceGrade
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SourceGrade.toObject = function () {
                return {};
            };

            /**
             * Converts this SourceGrade to JSON.
             * @function toJSON
             * @memberof karaula.v1.SourceGrade
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SourceGrade.prototype.toJSON = function() {
                return SourceGrade.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SourceGrade
             * @function getTypeUrl
             * @memberof karaula.v1.SourceGrade
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SourceGrade.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.SourceGrade";
            };

            /**
             * Code enum.
             * @name karaula.v1.SourceGrade.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} A=1 A value
             * @property {number} B=2 B value
             * @property {number} C=3 C value
             * @property {number} X=4 X value
             */
            SourceGrade.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "A"] = 1;
                values[valuesById[2] = "B"] = 2;
                values[valuesById[3] = "C"] = 3;
                values[valuesById[4] = "X"] = 4;
                return values;
            })();

            return SourceGrade;
        })();

        v1.InformationGrade = (function() {

            /**
             * Properties of an InformationGrade.
             * @typedef {Object} karaula.v1.InformationGrade.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InformationGrade.
             * @memberof karaula.v1
             * @interface IInformationGrade
             * @augments karaula.v1.InformationGrade.$Properties
             * @deprecated Use karaula.v1.InformationGrade.$Properties instead.
             */

            /**
             * Shape of an InformationGrade.
             * @typedef {karaula.v1.InformationGrade.$Properties} karaula.v1.InformationGrade.$Shape
             */

            /**
             * Constructs a new InformationGrade.
             * @memberof karaula.v1
             * @classdesc Represents an InformationGrade.
             * @constructor
             * @param {karaula.v1.InformationGrade.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InformationGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new InformationGrade instance using the specified properties.
             * @function create
             * @memberof karaula.v1.InformationGrade
             * @static
             * @param {karaula.v1.InformationGrade.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.InformationGrade} InformationGrade instance
             * @type {{
             *   (properties: karaula.v1.InformationGrade.$Shape): karaula.v1.InformationGrade & karaula.v1.InformationGrade.$Shape;
             *   (properties?: karaula.v1.InformationGrade.$Properties): karaula.v1.InformationGrade;
             * }}
             */
            InformationGrade.create = function(properties) {
                return new InformationGrade(properties);
            };

            /**
             * Encodes the specified InformationGrade message. Does not implicitly {@link karaula.v1.InformationGrade.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.InformationGrade
             * @static
             * @param {karaula.v1.InformationGrade.$Properties} message InformationGrade message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InformationGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InformationGrade message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.InformationGrade
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.InformationGrade & karaula.v1.InformationGrade.$Shape} InformationGrade
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InformationGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.InformationGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an InformationGrade message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.InformationGrade
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.InformationGrade} InformationGrade
             */
            InformationGrade.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.InformationGrade)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.InformationGrade: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.InformationGrade();
            };

            /**
             * Creates a plain object from an InformationGrade message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.InformationGrade
             * @static
             * @param {karaula.v1.InformationGrade} message InformationGrade
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InformationGrade.toObject = function () {
                return {};
            };

            /**
             * Converts this InformationGrade to JSON.
             * @function toJSON
             * @memberof karaula.v1.InformationGrade
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InformationGrade.prototype.toJSON = function() {
                return InformationGrade.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for InformationGrade
             * @function getTypeUrl
             * @memberof karaula.v1.InformationGrade
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            InformationGrade.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.InformationGrade";
            };

            /**
             * Code enum.
             * @name karaula.v1.InformationGrade.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} I1=1 I1 value
             * @property {number} I2=2 I2 value
             * @property {number} I3=3 I3 value
             * @property {number} I4=4 I4 value
             */
            InformationGrade.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "I1"] = 1;
                values[valuesById[2] = "I2"] = 2;
                values[valuesById[3] = "I3"] = 3;
                values[valuesById[4] = "I4"] = 4;
                return values;
            })();

            return InformationGrade;
        })();

        v1.Evaluation = (function() {

            /**
             * Properties of an Evaluation.
             * @typedef {Object} karaula.v1.Evaluation.$Properties
             * @property {karaula.v1.SourceGrade.Code|null} [source] Evaluation source
             * @property {karaula.v1.InformationGrade.Code|null} [information] Evaluation information
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Evaluation.
             * @memberof karaula.v1
             * @interface IEvaluation
             * @augments karaula.v1.Evaluation.$Properties
             * @deprecated Use karaula.v1.Evaluation.$Properties instead.
             */

            /**
             * Shape of an Evaluation.
             * @typedef {karaula.v1.Evaluation.$Properties} karaula.v1.Evaluation.$Shape
             */

            /**
             * Constructs a new Evaluation.
             * @memberof karaula.v1
             * @classdesc Represents an Evaluation.
             * @constructor
             * @param {karaula.v1.Evaluation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Evaluation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Evaluation source.
             * @member {karaula.v1.SourceGrade.Code} source
             * @memberof karaula.v1.Evaluation
             * @instance
             */
            Evaluation.prototype.source = 0;

            /**
             * Evaluation information.
             * @member {karaula.v1.InformationGrade.Code} information
             * @memberof karaula.v1.Evaluation
             * @instance
             */
            Evaluation.prototype.information = 0;

            /**
             * Creates a new Evaluation instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Evaluation
             * @static
             * @param {karaula.v1.Evaluation.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Evaluation} Evaluation instance
             * @type {{
             *   (properties: karaula.v1.Evaluation.$Shape): karaula.v1.Evaluation & karaula.v1.Evaluation.$Shape;
             *   (properties?: karaula.v1.Evaluation.$Properties): karaula.v1.Evaluation;
             * }}
             */
            Evaluation.create = function(properties) {
                return new Evaluation(properties);
            };

            /**
             * Encodes the specified Evaluation message. Does not implicitly {@link karaula.v1.Evaluation.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Evaluation
             * @static
             * @param {karaula.v1.Evaluation.$Properties} message Evaluation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Evaluation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.source);
                if (message.information != null && $Object.hasOwnProperty.call(message, "information") && message.information !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.information);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Evaluation message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Evaluation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Evaluation & karaula.v1.Evaluation.$Shape} Evaluation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Evaluation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Evaluation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.information = value;
                            else
                                delete message.information;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Evaluation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Evaluation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Evaluation} Evaluation
             */
            Evaluation.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Evaluation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Evaluation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Evaluation();
                if (object.source !== 0 && (typeof object.source !== "string" || $root.karaula.v1.SourceGrade.Code[object.source] !== 0))
                    switch (object.source) {
                    case "UNSPECIFIED":
                    case 0:
                        message.source = 0;
                        break;
                    case "A":
                    case 1:
                        message.source = 1;
                        break;
                    case "B":
                    case 2:
                        message.source = 2;
                        break;
                    case "C":
                    case 3:
                        message.source = 3;
                        break;
                    case "X":
                    case 4:
                        message.source = 4;
                        break;
                    default:
                        if (typeof object.source === "number" && (object.source | 0) === object.source)
                            message.source = object.source;
                    }
                if (object.information !== 0 && (typeof object.information !== "string" || $root.karaula.v1.InformationGrade.Code[object.information] !== 0))
                    switch (object.information) {
                    case "UNSPECIFIED":
                    case 0:
                        message.information = 0;
                        break;
                    case "I1":
                    case 1:
                        message.information = 1;
                        break;
                    case "I2":
                    case 2:
                        message.information = 2;
                        break;
                    case "I3":
                    case 3:
                        message.information = 3;
                        break;
                    case "I4":
                    case 4:
                        message.information = 4;
                        break;
                    default:
                        if (typeof object.information === "number" && (object.information | 0) === object.information)
                            message.information = object.information;
                    }
                return message;
            };

            /**
             * Creates a plain object from an Evaluation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Evaluation
             * @static
             * @param {karaula.v1.Evaluation} message Evaluation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Evaluation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.source = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.information = options.enums === $String ? "UNSPECIFIED" : 0;
                }
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = options.enums === $String ? $root.karaula.v1.SourceGrade.Code[message.source] === $undefined ? message.source : $root.karaula.v1.SourceGrade.Code[message.source] : message.source;
                if (message.information != null && $Object.hasOwnProperty.call(message, "information"))
                    object.information = options.enums === $String ? $root.karaula.v1.InformationGrade.Code[message.information] === $undefined ? message.information : $root.karaula.v1.InformationGrade.Code[message.information] : message.information;
                return object;
            };

            /**
             * Converts this Evaluation to JSON.
             * @function toJSON
             * @memberof karaula.v1.Evaluation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Evaluation.prototype.toJSON = function() {
                return Evaluation.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Evaluation
             * @function getTypeUrl
             * @memberof karaula.v1.Evaluation
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Evaluation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Evaluation";
            };

            return Evaluation;
        })();

        v1.Alert = (function() {

            /**
             * Properties of an Alert.
             * @typedef {Object} karaula.v1.Alert.$Properties
             * @property {google.protobuf.Timestamp.$Properties|null} [occurredAt] Alert occurredAt
             * @property {karaula.v1.Place.$Properties|null} [place] Alert place
             * @property {karaula.v1.Impact.Code|null} [impact] Alert impact
             * @property {karaula.v1.Evaluation.$Properties|null} [evaluation] Alert evaluation
             * @property {string|null} [summary] Alert summary
             * @property {string|null} [reference] Alert reference
             * @property {string|null} [eventId] Alert eventId
             * @property {karaula.v1.BorderIncident.$Properties|null} [borderIncident] Alert borderIncident
             * @property {karaula.v1.VisaAbuse.$Properties|null} [visaAbuse] Alert visaAbuse
             * @property {karaula.v1.ReturnStep.$Properties|null} [returnStep] Alert returnStep
             * @property {"borderIncident"|"visaAbuse"|"returnStep"} [content] Alert content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Alert.
             * @memberof karaula.v1
             * @interface IAlert
             * @augments karaula.v1.Alert.$Properties
             * @deprecated Use karaula.v1.Alert.$Properties instead.
             */

            /**
             * Narrowed shape of an Alert.
             * @typedef {{
             *   occurredAt?: google.protobuf.Timestamp.$Shape|null;
             *   place?: karaula.v1.Place.$Shape|null;
             *   impact?: karaula.v1.Impact.Code|null;
             *   evaluation?: karaula.v1.Evaluation.$Shape|null;
             *   summary?: string|null;
             *   reference?: string|null;
             *   eventId?: string|null;
             *   borderIncident?: karaula.v1.BorderIncident.$Shape|null;
             *   visaAbuse?: karaula.v1.VisaAbuse.$Shape|null;
             *   returnStep?: karaula.v1.ReturnStep.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ content?: undefined; borderIncident?: null; visaAbuse?: null; returnStep?: null }|{ content?: "borderIncident"; borderIncident: karaula.v1.BorderIncident.$Shape; visaAbuse?: null; returnStep?: null }|{ content?: "visaAbuse"; borderIncident?: null; visaAbuse: karaula.v1.VisaAbuse.$Shape; returnStep?: null }|{ content?: "returnStep"; borderIncident?: null; visaAbuse?: null; returnStep: karaula.v1.ReturnStep.$Shape })
             * )} karaula.v1.Alert.$Shape
             */

            /**
             * Constructs a new Alert.
             * @memberof karaula.v1
             * @classdesc Represents an Alert.
             * @constructor
             * @param {karaula.v1.Alert.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Alert = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Alert occurredAt.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} occurredAt
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.occurredAt = null;

            /**
             * Alert place.
             * @member {karaula.v1.Place.$Properties|null|undefined} place
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.place = null;

            /**
             * Alert impact.
             * @member {karaula.v1.Impact.Code} impact
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.impact = 0;

            /**
             * Alert evaluation.
             * @member {karaula.v1.Evaluation.$Properties|null|undefined} evaluation
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.evaluation = null;

            /**
             * Alert summary.
             * @member {string} summary
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.summary = "";

            /**
             * Alert reference.
             * @member {string} reference
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.reference = "";

            /**
             * Alert eventId.
             * @member {string} eventId
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.eventId = "";

            /**
             * Alert borderIncident.
             * @member {karaula.v1.BorderIncident.$Properties|null|undefined} borderIncident
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.borderIncident = null;

            /**
             * Alert visaAbuse.
             * @member {karaula.v1.VisaAbuse.$Properties|null|undefined} visaAbuse
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.visaAbuse = null;

            /**
             * Alert returnStep.
             * @member {karaula.v1.ReturnStep.$Properties|null|undefined} returnStep
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.returnStep = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Alert content.
             * @member {"borderIncident"|"visaAbuse"|"returnStep"|undefined} content
             * @memberof karaula.v1.Alert
             * @instance
             */
            $Object.defineProperty(Alert.prototype, "content", {
                get: $util.oneOfGetter($oneOfFields = ["borderIncident", "visaAbuse", "returnStep"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Alert instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Alert
             * @static
             * @param {karaula.v1.Alert.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Alert} Alert instance
             * @type {{
             *   (properties: karaula.v1.Alert.$Shape): karaula.v1.Alert & karaula.v1.Alert.$Shape;
             *   (properties?: karaula.v1.Alert.$Properties): karaula.v1.Alert;
             * }}
             */
            Alert.create = function(properties) {
                return new Alert(properties);
            };

            /**
             * Encodes the specified Alert message. Does not implicitly {@link karaula.v1.Alert.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Alert
             * @static
             * @param {karaula.v1.Alert.$Properties} message Alert message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Alert.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.occurredAt != null && $Object.hasOwnProperty.call(message, "occurredAt"))
                    $root.google.protobuf.Timestamp.encode(message.occurredAt, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.place != null && $Object.hasOwnProperty.call(message, "place"))
                    $root.karaula.v1.Place.encode(message.place, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.impact != null && $Object.hasOwnProperty.call(message, "impact") && message.impact !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.impact);
                if (message.evaluation != null && $Object.hasOwnProperty.call(message, "evaluation"))
                    $root.karaula.v1.Evaluation.encode(message.evaluation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.summary);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.reference);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.eventId);
                if (message.borderIncident != null && $Object.hasOwnProperty.call(message, "borderIncident"))
                    $root.karaula.v1.BorderIncident.encode(message.borderIncident, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.visaAbuse != null && $Object.hasOwnProperty.call(message, "visaAbuse"))
                    $root.karaula.v1.VisaAbuse.encode(message.visaAbuse, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.returnStep != null && $Object.hasOwnProperty.call(message, "returnStep"))
                    $root.karaula.v1.ReturnStep.encode(message.returnStep, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Alert message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Alert
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Alert & karaula.v1.Alert.$Shape} Alert
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Alert.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Alert();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.occurredAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.occurredAt);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.place = $root.karaula.v1.Place.decode(reader, reader.size(), $undefined, _depth + 1, message.place);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.impact = value;
                            else
                                delete message.impact;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.evaluation = $root.karaula.v1.Evaluation.decode(reader, reader.size(), $undefined, _depth + 1, message.evaluation);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.summary = value;
                            else
                                delete message.summary;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reference = value;
                            else
                                delete message.reference;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.borderIncident = $root.karaula.v1.BorderIncident.decode(reader, reader.size(), $undefined, _depth + 1, message.borderIncident);
                            message.content = "borderIncident";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.visaAbuse = $root.karaula.v1.VisaAbuse.decode(reader, reader.size(), $undefined, _depth + 1, message.visaAbuse);
                            message.content = "visaAbuse";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.returnStep = $root.karaula.v1.ReturnStep.decode(reader, reader.size(), $undefined, _depth + 1, message.returnStep);
                            message.content = "returnStep";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Alert message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Alert
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Alert} Alert
             */
            Alert.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Alert)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Alert: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Alert();
                if (object.occurredAt != null) {
                    if (!$util.isObject(object.occurredAt))
                        throw $TypeError(".karaula.v1.Alert.occurredAt: object expected");
                    message.occurredAt = $root.google.protobuf.Timestamp.fromObject(object.occurredAt, _depth + 1);
                }
                if (object.place != null) {
                    if (!$util.isObject(object.place))
                        throw $TypeError(".karaula.v1.Alert.place: object expected");
                    message.place = $root.karaula.v1.Place.fromObject(object.place, _depth + 1);
                }
                if (object.impact !== 0 && (typeof object.impact !== "string" || $root.karaula.v1.Impact.Code[object.impact] !== 0))
                    switch (object.impact) {
                    case "UNSPECIFIED":
                    case 0:
                        message.impact = 0;
                        break;
                    case "LOW":
                    case 1:
                        message.impact = 1;
                        break;
                    case "MEDIUM":
                    case 2:
                        message.impact = 2;
                        break;
                    case "HIGH":
                    case 3:
                        message.impact = 3;
                        break;
                    case "VERY_HIGH":
                    case 4:
                        message.impact = 4;
                        break;
                    default:
                        if (typeof object.impact === "number" && (object.impact | 0) === object.impact)
                            message.impact = object.impact;
                    }
                if (object.evaluation != null) {
                    if (!$util.isObject(object.evaluation))
                        throw $TypeError(".karaula.v1.Alert.evaluation: object expected");
                    message.evaluation = $root.karaula.v1.Evaluation.fromObject(object.evaluation, _depth + 1);
                }
                if (object.summary != null)
                    if (typeof object.summary !== "string" || object.summary.length)
                        message.summary = $String(object.summary);
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                if (object.eventId != null)
                    if (typeof object.eventId !== "string" || object.eventId.length)
                        message.eventId = $String(object.eventId);
                if (object.borderIncident != null) {
                    if (!$util.isObject(object.borderIncident))
                        throw $TypeError(".karaula.v1.Alert.borderIncident: object expected");
                    message.borderIncident = $root.karaula.v1.BorderIncident.fromObject(object.borderIncident, _depth + 1);
                }
                if (object.visaAbuse != null) {
                    if (!$util.isObject(object.visaAbuse))
                        throw $TypeError(".karaula.v1.Alert.visaAbuse: object expected");
                    message.visaAbuse = $root.karaula.v1.VisaAbuse.fromObject(object.visaAbuse, _depth + 1);
                }
                if (object.returnStep != null) {
                    if (!$util.isObject(object.returnStep))
                        throw $TypeError(".karaula.v1.Alert.returnStep: object expected");
                    message.returnStep = $root.karaula.v1.ReturnStep.fromObject(object.returnStep, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Alert message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Alert
             * @static
             * @param {karaula.v1.Alert} message Alert
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Alert.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.occurredAt = null;
                    object.place = null;
                    object.impact = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.evaluation = null;
                    object.summary = "";
                    object.reference = "";
                    object.eventId = "";
                }
                if (message.occurredAt != null && $Object.hasOwnProperty.call(message, "occurredAt"))
                    object.occurredAt = $root.google.protobuf.Timestamp.toObject(message.occurredAt, options, _depth + 1);
                if (message.place != null && $Object.hasOwnProperty.call(message, "place"))
                    object.place = $root.karaula.v1.Place.toObject(message.place, options, _depth + 1);
                if (message.impact != null && $Object.hasOwnProperty.call(message, "impact"))
                    object.impact = options.enums === $String ? $root.karaula.v1.Impact.Code[message.impact] === $undefined ? message.impact : $root.karaula.v1.Impact.Code[message.impact] : message.impact;
                if (message.evaluation != null && $Object.hasOwnProperty.call(message, "evaluation"))
                    object.evaluation = $root.karaula.v1.Evaluation.toObject(message.evaluation, options, _depth + 1);
                if (message.summary != null && $Object.hasOwnProperty.call(message, "summary"))
                    object.summary = message.summary;
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId"))
                    object.eventId = message.eventId;
                if (message.borderIncident != null && $Object.hasOwnProperty.call(message, "borderIncident")) {
                    object.borderIncident = $root.karaula.v1.BorderIncident.toObject(message.borderIncident, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "borderIncident";
                }
                if (message.visaAbuse != null && $Object.hasOwnProperty.call(message, "visaAbuse")) {
                    object.visaAbuse = $root.karaula.v1.VisaAbuse.toObject(message.visaAbuse, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "visaAbuse";
                }
                if (message.returnStep != null && $Object.hasOwnProperty.call(message, "returnStep")) {
                    object.returnStep = $root.karaula.v1.ReturnStep.toObject(message.returnStep, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "returnStep";
                }
                return object;
            };

            /**
             * Converts this Alert to JSON.
             * @function toJSON
             * @memberof karaula.v1.Alert
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Alert.prototype.toJSON = function() {
                return Alert.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Alert
             * @function getTypeUrl
             * @memberof karaula.v1.Alert
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Alert.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Alert";
            };

            return Alert;
        })();

        v1.IncidentType = (function() {

            /**
             * Properties of an IncidentType.
             * @typedef {Object} karaula.v1.IncidentType.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IncidentType.
             * @memberof karaula.v1
             * @interface IIncidentType
             * @augments karaula.v1.IncidentType.$Properties
             * @deprecated Use karaula.v1.IncidentType.$Properties instead.
             */

            /**
             * Shape of an IncidentType.
             * @typedef {karaula.v1.IncidentType.$Properties} karaula.v1.IncidentType.$Shape
             */

            /**
             * Constructs a new IncidentType.
             * @memberof karaula.v1
             * @classdesc Represents an IncidentType.
             * @constructor
             * @param {karaula.v1.IncidentType.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IncidentType = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new IncidentType instance using the specified properties.
             * @function create
             * @memberof karaula.v1.IncidentType
             * @static
             * @param {karaula.v1.IncidentType.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.IncidentType} IncidentType instance
             * @type {{
             *   (properties: karaula.v1.IncidentType.$Shape): karaula.v1.IncidentType & karaula.v1.IncidentType.$Shape;
             *   (properties?: karaula.v1.IncidentType.$Properties): karaula.v1.IncidentType;
             * }}
             */
            IncidentType.create = function(properties) {
                return new IncidentType(properties);
            };

            /**
             * Encodes the specified IncidentType message. Does not implicitly {@link karaula.v1.IncidentType.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.IncidentType
             * @static
             * @param {karaula.v1.IncidentType.$Properties} message IncidentType message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IncidentType.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IncidentType message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.IncidentType
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.IncidentType & karaula.v1.IncidentType.$Shape} IncidentType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IncidentType.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.IncidentType();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an IncidentType message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.IncidentType
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.IncidentType} IncidentType
             */
            IncidentType.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.IncidentType)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.IncidentType: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.IncidentType();
            };

            /**
             * Creates a plain object from an IncidentType message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.IncidentType
             * @static
             * @param {karaula.v1.IncidentType} message IncidentType
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            IncidentType.toObject = function () {
                return {};
            };

            /**
             * Converts this IncidentType to JSON.
             * @function toJSON
             * @memberof karaula.v1.IncidentType
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            IncidentType.prototype.toJSON = function() {
                return IncidentType.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for IncidentType
             * @function getTypeUrl
             * @memberof karaula.v1.IncidentType
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            IncidentType.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.IncidentType";
            };

            /**
             * Code enum.
             * @name karaula.v1.IncidentType.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} ILLEGAL_CROSSING=1 ILLEGAL_CROSSING value
             * @property {number} CLANDESTINE_ENTRY=2 CLANDESTINE_ENTRY value
             * @property {number} FACILITATION=3 FACILITATION value
             * @property {number} REFUSAL_OF_ENTRY=4 REFUSAL_OF_ENTRY value
             * @property {number} FALSE_DOCUMENT=5 FALSE_DOCUMENT value
             * @property {number} ILLEGAL_STAY_ON_EXIT=6 ILLEGAL_STAY_ON_EXIT value
             * @property {number} TRAFFICKING_IN_HUMAN_BEINGS=7 TRAFFICKING_IN_HUMAN_BEINGS value
             * @property {number} FIREARMS=8 FIREARMS value
             * @property {number} DRUGS=9 DRUGS value
             * @property {number} STOLEN_VEHICLE=10 STOLEN_VEHICLE value
             */
            IncidentType.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "ILLEGAL_CROSSING"] = 1;
                values[valuesById[2] = "CLANDESTINE_ENTRY"] = 2;
                values[valuesById[3] = "FACILITATION"] = 3;
                values[valuesById[4] = "REFUSAL_OF_ENTRY"] = 4;
                values[valuesById[5] = "FALSE_DOCUMENT"] = 5;
                values[valuesById[6] = "ILLEGAL_STAY_ON_EXIT"] = 6;
                values[valuesById[7] = "TRAFFICKING_IN_HUMAN_BEINGS"] = 7;
                values[valuesById[8] = "FIREARMS"] = 8;
                values[valuesById[9] = "DRUGS"] = 9;
                values[valuesById[10] = "STOLEN_VEHICLE"] = 10;
                return values;
            })();

            return IncidentType;
        })();

        v1.Stage = (function() {

            /**
             * Properties of a Stage.
             * @typedef {Object} karaula.v1.Stage.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Stage.
             * @memberof karaula.v1
             * @interface IStage
             * @augments karaula.v1.Stage.$Properties
             * @deprecated Use karaula.v1.Stage.$Properties instead.
             */

            /**
             * Shape of a Stage.
             * @typedef {karaula.v1.Stage.$Properties} karaula.v1.Stage.$Shape
             */

            /**
             * Constructs a new Stage.
             * @memberof karaula.v1
             * @classdesc Represents a Stage.
             * @constructor
             * @param {karaula.v1.Stage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Stage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Stage instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Stage
             * @static
             * @param {karaula.v1.Stage.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Stage} Stage instance
             * @type {{
             *   (properties: karaula.v1.Stage.$Shape): karaula.v1.Stage & karaula.v1.Stage.$Shape;
             *   (properties?: karaula.v1.Stage.$Properties): karaula.v1.Stage;
             * }}
             */
            Stage.create = function(properties) {
                return new Stage(properties);
            };

            /**
             * Encodes the specified Stage message. Does not implicitly {@link karaula.v1.Stage.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Stage
             * @static
             * @param {karaula.v1.Stage.$Properties} message Stage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Stage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Stage message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Stage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Stage & karaula.v1.Stage.$Shape} Stage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Stage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Stage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Stage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Stage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Stage} Stage
             */
            Stage.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Stage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Stage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Stage();
            };

            /**
             * Creates a plain object from a Stage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Stage
             * @static
             * @param {karaula.v1.Stage} message Stage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Stage.toObject = function () {
                return {};
            };

            /**
             * Converts this Stage to JSON.
             * @function toJSON
             * @memberof karaula.v1.Stage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Stage.prototype.toJSON = function() {
                return Stage.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Stage
             * @function getTypeUrl
             * @memberof karaula.v1.Stage
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Stage.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Stage";
            };

            /**
             * Code enum.
             * @name karaula.v1.Stage.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} ATTEMPTED=1 ATTEMPTED value
             * @property {number} ACTUAL=2 ACTUAL value
             */
            Stage.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "ATTEMPTED"] = 1;
                values[valuesById[2] = "ACTUAL"] = 2;
                return values;
            })();

            return Stage;
        })();

        v1.Direction = (function() {

            /**
             * Properties of a Direction.
             * @typedef {Object} karaula.v1.Direction.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Direction.
             * @memberof karaula.v1
             * @interface IDirection
             * @augments karaula.v1.Direction.$Properties
             * @deprecated Use karaula.v1.Direction.$Properties instead.
             */

            /**
             * Shape of a Direction.
             * @typedef {karaula.v1.Direction.$Properties} karaula.v1.Direction.$Shape
             */

            /**
             * Constructs a new Direction.
             * @memberof karaula.v1
             * @classdesc Represents a Direction.
             * @constructor
             * @param {karaula.v1.Direction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Direction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Direction instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Direction
             * @static
             * @param {karaula.v1.Direction.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Direction} Direction instance
             * @type {{
             *   (properties: karaula.v1.Direction.$Shape): karaula.v1.Direction & karaula.v1.Direction.$Shape;
             *   (properties?: karaula.v1.Direction.$Properties): karaula.v1.Direction;
             * }}
             */
            Direction.create = function(properties) {
                return new Direction(properties);
            };

            /**
             * Encodes the specified Direction message. Does not implicitly {@link karaula.v1.Direction.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Direction
             * @static
             * @param {karaula.v1.Direction.$Properties} message Direction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Direction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Direction message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Direction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Direction & karaula.v1.Direction.$Shape} Direction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Direction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Direction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Direction message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Direction
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Direction} Direction
             */
            Direction.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Direction)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Direction: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Direction();
            };

            /**
             * Creates a plain object from a Direction message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Direction
             * @static
             * @param {karaula.v1.Direction} message Direction
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Direction.toObject = function () {
                return {};
            };

            /**
             * Converts this Direction to JSON.
             * @function toJSON
             * @memberof karaula.v1.Direction
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Direction.prototype.toJSON = function() {
                return Direction.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Direction
             * @function getTypeUrl
             * @memberof karaula.v1.Direction
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Direction.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Direction";
            };

            /**
             * Code enum.
             * @name karaula.v1.Direction.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} ENTRY=1 ENTRY value
             * @property {number} EXIT=2 EXIT value
             */
            Direction.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "ENTRY"] = 1;
                values[valuesById[2] = "EXIT"] = 2;
                return values;
            })();

            return Direction;
        })();

        v1.Transport = (function() {

            /**
             * Properties of a Transport.
             * @typedef {Object} karaula.v1.Transport.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Transport.
             * @memberof karaula.v1
             * @interface ITransport
             * @augments karaula.v1.Transport.$Properties
             * @deprecated Use karaula.v1.Transport.$Properties instead.
             */

            /**
             * Shape of a Transport.
             * @typedef {karaula.v1.Transport.$Properties} karaula.v1.Transport.$Shape
             */

            /**
             * Constructs a new Transport.
             * @memberof karaula.v1
             * @classdesc Represents a Transport.
             * @constructor
             * @param {karaula.v1.Transport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Transport = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Transport instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Transport
             * @static
             * @param {karaula.v1.Transport.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Transport} Transport instance
             * @type {{
             *   (properties: karaula.v1.Transport.$Shape): karaula.v1.Transport & karaula.v1.Transport.$Shape;
             *   (properties?: karaula.v1.Transport.$Properties): karaula.v1.Transport;
             * }}
             */
            Transport.create = function(properties) {
                return new Transport(properties);
            };

            /**
             * Encodes the specified Transport message. Does not implicitly {@link karaula.v1.Transport.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Transport
             * @static
             * @param {karaula.v1.Transport.$Properties} message Transport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Transport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Transport message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Transport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Transport & karaula.v1.Transport.$Shape} Transport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Transport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Transport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Transport message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Transport
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Transport} Transport
             */
            Transport.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Transport)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Transport: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Transport();
            };

            /**
             * Creates a plain object from a Transport message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Transport
             * @static
             * @param {karaula.v1.Transport} message Transport
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Transport.toObject = function () {
                return {};
            };

            /**
             * Converts this Transport to JSON.
             * @function toJSON
             * @memberof karaula.v1.Transport
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Transport.prototype.toJSON = function() {
                return Transport.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Transport
             * @function getTypeUrl
             * @memberof karaula.v1.Transport
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Transport.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Transport";
            };

            /**
             * Code enum.
             * @name karaula.v1.Transport.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} FOOT=1 FOOT value
             * @property {number} CAR=2 CAR value
             * @property {number} VAN=3 VAN value
             * @property {number} LORRY=4 LORRY value
             * @property {number} BUS=5 BUS value
             * @property {number} TRAIN=6 TRAIN value
             * @property {number} VESSEL=7 VESSEL value
             * @property {number} AIRCRAFT=8 AIRCRAFT value
             */
            Transport.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "FOOT"] = 1;
                values[valuesById[2] = "CAR"] = 2;
                values[valuesById[3] = "VAN"] = 3;
                values[valuesById[4] = "LORRY"] = 4;
                values[valuesById[5] = "BUS"] = 5;
                values[valuesById[6] = "TRAIN"] = 6;
                values[valuesById[7] = "VESSEL"] = 7;
                values[valuesById[8] = "AIRCRAFT"] = 8;
                return values;
            })();

            return Transport;
        })();

        v1.RefusalReason = (function() {

            /**
             * Properties of a RefusalReason.
             * @typedef {Object} karaula.v1.RefusalReason.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RefusalReason.
             * @memberof karaula.v1
             * @interface IRefusalReason
             * @augments karaula.v1.RefusalReason.$Properties
             * @deprecated Use karaula.v1.RefusalReason.$Properties instead.
             */

            /**
             * Shape of a RefusalReason.
             * @typedef {karaula.v1.RefusalReason.$Properties} karaula.v1.RefusalReason.$Shape
             */

            /**
             * Constructs a new RefusalReason.
             * @memberof karaula.v1
             * @classdesc Represents a RefusalReason.
             * @constructor
             * @param {karaula.v1.RefusalReason.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RefusalReason = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new RefusalReason instance using the specified properties.
             * @function create
             * @memberof karaula.v1.RefusalReason
             * @static
             * @param {karaula.v1.RefusalReason.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.RefusalReason} RefusalReason instance
             * @type {{
             *   (properties: karaula.v1.RefusalReason.$Shape): karaula.v1.RefusalReason & karaula.v1.RefusalReason.$Shape;
             *   (properties?: karaula.v1.RefusalReason.$Properties): karaula.v1.RefusalReason;
             * }}
             */
            RefusalReason.create = function(properties) {
                return new RefusalReason(properties);
            };

            /**
             * Encodes the specified RefusalReason message. Does not implicitly {@link karaula.v1.RefusalReason.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.RefusalReason
             * @static
             * @param {karaula.v1.RefusalReason.$Properties} message RefusalReason message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RefusalReason.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RefusalReason message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.RefusalReason
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.RefusalReason & karaula.v1.RefusalReason.$Shape} RefusalReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RefusalReason.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.RefusalReason();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RefusalReason message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.RefusalReason
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.RefusalReason} RefusalReason
             */
            RefusalReason.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.RefusalReason)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.RefusalReason: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.RefusalReason();
            };

            /**
             * Creates a plain object from a RefusalReason message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.RefusalReason
             * @static
             * @param {karaula.v1.RefusalReason} message RefusalReason
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RefusalReason.toObject = function () {
                return {};
            };

            /**
             * Converts this RefusalReason to JSON.
             * @function toJSON
             * @memberof karaula.v1.RefusalReason
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RefusalReason.prototype.toJSON = function() {
                return RefusalReason.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RefusalReason
             * @function getTypeUrl
             * @memberof karaula.v1.RefusalReason
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RefusalReason.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.RefusalReason";
            };

            /**
             * Code enum.
             * @name karaula.v1.RefusalReason.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} A=1 A value
             * @property {number} B=2 B value
             * @property {number} C=3 C value
             * @property {number} D=4 D value
             * @property {number} E=5 E value
             * @property {number} F=6 F value
             * @property {number} G=7 G value
             * @property {number} H=8 H value
             * @property {number} I=9 I value
             */
            RefusalReason.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "A"] = 1;
                values[valuesById[2] = "B"] = 2;
                values[valuesById[3] = "C"] = 3;
                values[valuesById[4] = "D"] = 4;
                values[valuesById[5] = "E"] = 5;
                values[valuesById[6] = "F"] = 6;
                values[valuesById[7] = "G"] = 7;
                values[valuesById[8] = "H"] = 8;
                values[valuesById[9] = "I"] = 9;
                return values;
            })();

            return RefusalReason;
        })();

        v1.DocumentFraud = (function() {

            /**
             * Properties of a DocumentFraud.
             * @typedef {Object} karaula.v1.DocumentFraud.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DocumentFraud.
             * @memberof karaula.v1
             * @interface IDocumentFraud
             * @augments karaula.v1.DocumentFraud.$Properties
             * @deprecated Use karaula.v1.DocumentFraud.$Properties instead.
             */

            /**
             * Shape of a DocumentFraud.
             * @typedef {karaula.v1.DocumentFraud.$Properties} karaula.v1.DocumentFraud.$Shape
             */

            /**
             * Constructs a new DocumentFraud.
             * @memberof karaula.v1
             * @classdesc Represents a DocumentFraud.
             * @constructor
             * @param {karaula.v1.DocumentFraud.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DocumentFraud = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DocumentFraud instance using the specified properties.
             * @function create
             * @memberof karaula.v1.DocumentFraud
             * @static
             * @param {karaula.v1.DocumentFraud.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.DocumentFraud} DocumentFraud instance
             * @type {{
             *   (properties: karaula.v1.DocumentFraud.$Shape): karaula.v1.DocumentFraud & karaula.v1.DocumentFraud.$Shape;
             *   (properties?: karaula.v1.DocumentFraud.$Properties): karaula.v1.DocumentFraud;
             * }}
             */
            DocumentFraud.create = function(properties) {
                return new DocumentFraud(properties);
            };

            /**
             * Encodes the specified DocumentFraud message. Does not implicitly {@link karaula.v1.DocumentFraud.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.DocumentFraud
             * @static
             * @param {karaula.v1.DocumentFraud.$Properties} message DocumentFraud message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DocumentFraud.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DocumentFraud message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.DocumentFraud
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.DocumentFraud & karaula.v1.DocumentFraud.$Shape} DocumentFraud
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DocumentFraud.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.DocumentFraud();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a DocumentFraud message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.DocumentFraud
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.DocumentFraud} DocumentFraud
             */
            DocumentFraud.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.DocumentFraud)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.DocumentFraud: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.DocumentFraud();
            };

            /**
             * Creates a plain object from a DocumentFraud message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.DocumentFraud
             * @static
             * @param {karaula.v1.DocumentFraud} message DocumentFraud
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DocumentFraud.toObject = function () {
                return {};
            };

            /**
             * Converts this DocumentFraud to JSON.
             * @function toJSON
             * @memberof karaula.v1.DocumentFraud
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DocumentFraud.prototype.toJSON = function() {
                return DocumentFraud.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DocumentFraud
             * @function getTypeUrl
             * @memberof karaula.v1.DocumentFraud
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DocumentFraud.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.DocumentFraud";
            };

            /**
             * Code enum.
             * @name karaula.v1.DocumentFraud.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} COUNTERFEIT=1 COUNTERFEIT value
             * @property {number} FORGED=2 FORGED value
             * @property {number} PSEUDO=3 PSEUDO value
             * @property {number} STOLEN_BLANK=4 STOLEN_BLANK value
             * @property {number} FRAUDULENTLY_OBTAINED=5 FRAUDULENTLY_OBTAINED value
             * @property {number} IMPOSTOR=6 IMPOSTOR value
             */
            DocumentFraud.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "COUNTERFEIT"] = 1;
                values[valuesById[2] = "FORGED"] = 2;
                values[valuesById[3] = "PSEUDO"] = 3;
                values[valuesById[4] = "STOLEN_BLANK"] = 4;
                values[valuesById[5] = "FRAUDULENTLY_OBTAINED"] = 5;
                values[valuesById[6] = "IMPOSTOR"] = 6;
                return values;
            })();

            return DocumentFraud;
        })();

        v1.BorderIncident = (function() {

            /**
             * Properties of a BorderIncident.
             * @typedef {Object} karaula.v1.BorderIncident.$Properties
             * @property {karaula.v1.IncidentType.Code|null} [type] BorderIncident type
             * @property {karaula.v1.Stage.Code|null} [stage] BorderIncident stage
             * @property {karaula.v1.Direction.Code|null} [direction] BorderIncident direction
             * @property {karaula.v1.Transport.Code|null} [transport] BorderIncident transport
             * @property {number|null} [persons] BorderIncident persons
             * @property {number|null} [minors] BorderIncident minors
             * @property {number|null} [facilitators] BorderIncident facilitators
             * @property {number|null} [vehicles] BorderIncident vehicles
             * @property {Array.<string>|null} [nationalities] BorderIncident nationalities
             * @property {Array.<karaula.v1.RefusalReason.Code>|null} [refusalReasons] BorderIncident refusalReasons
             * @property {karaula.v1.DocumentFraud.Code|null} [documentFraud] BorderIncident documentFraud
             * @property {string|null} [headingTo] BorderIncident headingTo
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BorderIncident.
             * @memberof karaula.v1
             * @interface IBorderIncident
             * @augments karaula.v1.BorderIncident.$Properties
             * @deprecated Use karaula.v1.BorderIncident.$Properties instead.
             */

            /**
             * Shape of a BorderIncident.
             * @typedef {karaula.v1.BorderIncident.$Properties} karaula.v1.BorderIncident.$Shape
             */

            /**
             * Constructs a new BorderIncident.
             * @memberof karaula.v1
             * @classdesc Represents a BorderIncident.
             * @constructor
             * @param {karaula.v1.BorderIncident.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BorderIncident = function (properties) {
                this.nationalities = [];
                this.refusalReasons = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BorderIncident type.
             * @member {karaula.v1.IncidentType.Code} type
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.type = 0;

            /**
             * BorderIncident stage.
             * @member {karaula.v1.Stage.Code} stage
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.stage = 0;

            /**
             * BorderIncident direction.
             * @member {karaula.v1.Direction.Code} direction
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.direction = 0;

            /**
             * BorderIncident transport.
             * @member {karaula.v1.Transport.Code} transport
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.transport = 0;

            /**
             * BorderIncident persons.
             * @member {number} persons
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.persons = 0;

            /**
             * BorderIncident minors.
             * @member {number} minors
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.minors = 0;

            /**
             * BorderIncident facilitators.
             * @member {number} facilitators
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.facilitators = 0;

            /**
             * BorderIncident vehicles.
             * @member {number} vehicles
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.vehicles = 0;

            /**
             * BorderIncident nationalities.
             * @member {Array.<string>} nationalities
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.nationalities = $util.emptyArray;

            /**
             * BorderIncident refusalReasons.
             * @member {Array.<karaula.v1.RefusalReason.Code>} refusalReasons
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.refusalReasons = $util.emptyArray;

            /**
             * BorderIncident documentFraud.
             * @member {karaula.v1.DocumentFraud.Code} documentFraud
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.documentFraud = 0;

            /**
             * BorderIncident headingTo.
             * @member {string} headingTo
             * @memberof karaula.v1.BorderIncident
             * @instance
             */
            BorderIncident.prototype.headingTo = "";

            /**
             * Creates a new BorderIncident instance using the specified properties.
             * @function create
             * @memberof karaula.v1.BorderIncident
             * @static
             * @param {karaula.v1.BorderIncident.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.BorderIncident} BorderIncident instance
             * @type {{
             *   (properties: karaula.v1.BorderIncident.$Shape): karaula.v1.BorderIncident & karaula.v1.BorderIncident.$Shape;
             *   (properties?: karaula.v1.BorderIncident.$Properties): karaula.v1.BorderIncident;
             * }}
             */
            BorderIncident.create = function(properties) {
                return new BorderIncident(properties);
            };

            /**
             * Encodes the specified BorderIncident message. Does not implicitly {@link karaula.v1.BorderIncident.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.BorderIncident
             * @static
             * @param {karaula.v1.BorderIncident.$Properties} message BorderIncident message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BorderIncident.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.stage);
                if (message.direction != null && $Object.hasOwnProperty.call(message, "direction") && message.direction !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.direction);
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport") && message.transport !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.transport);
                if (message.persons != null && $Object.hasOwnProperty.call(message, "persons") && message.persons !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.persons);
                if (message.minors != null && $Object.hasOwnProperty.call(message, "minors") && message.minors !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.minors);
                if (message.facilitators != null && $Object.hasOwnProperty.call(message, "facilitators") && message.facilitators !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.facilitators);
                if (message.vehicles != null && $Object.hasOwnProperty.call(message, "vehicles") && message.vehicles !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.vehicles);
                if (message.nationalities != null && message.nationalities.length)
                    for (let i = 0; i < message.nationalities.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.nationalities[i]);
                if (message.refusalReasons != null && message.refusalReasons.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).int32s(message.refusalReasons);
                if (message.documentFraud != null && $Object.hasOwnProperty.call(message, "documentFraud") && message.documentFraud !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).int32(message.documentFraud);
                if (message.headingTo != null && $Object.hasOwnProperty.call(message, "headingTo") && message.headingTo !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.headingTo);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BorderIncident message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.BorderIncident
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.BorderIncident & karaula.v1.BorderIncident.$Shape} BorderIncident
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BorderIncident.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.BorderIncident();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.direction = value;
                            else
                                delete message.direction;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.transport = value;
                            else
                                delete message.transport;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.persons = value;
                            else
                                delete message.persons;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minors = value;
                            else
                                delete message.minors;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.facilitators = value;
                            else
                                delete message.facilitators;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.vehicles = value;
                            else
                                delete message.vehicles;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.nationalities && message.nationalities.length))
                                message.nationalities = [];
                            message.nationalities.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType === 2) {
                                if (!(message.refusalReasons && message.refusalReasons.length))
                                    message.refusalReasons = [];
                                reader.int32s(message.refusalReasons);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.refusalReasons && message.refusalReasons.length))
                                message.refusalReasons = [];
                            message.refusalReasons.push(reader.int32());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.documentFraud = value;
                            else
                                delete message.documentFraud;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.headingTo = value;
                            else
                                delete message.headingTo;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a BorderIncident message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.BorderIncident
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.BorderIncident} BorderIncident
             */
            BorderIncident.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.BorderIncident)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.BorderIncident: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.BorderIncident();
                if (object.type !== 0 && (typeof object.type !== "string" || $root.karaula.v1.IncidentType.Code[object.type] !== 0))
                    switch (object.type) {
                    case "UNSPECIFIED":
                    case 0:
                        message.type = 0;
                        break;
                    case "ILLEGAL_CROSSING":
                    case 1:
                        message.type = 1;
                        break;
                    case "CLANDESTINE_ENTRY":
                    case 2:
                        message.type = 2;
                        break;
                    case "FACILITATION":
                    case 3:
                        message.type = 3;
                        break;
                    case "REFUSAL_OF_ENTRY":
                    case 4:
                        message.type = 4;
                        break;
                    case "FALSE_DOCUMENT":
                    case 5:
                        message.type = 5;
                        break;
                    case "ILLEGAL_STAY_ON_EXIT":
                    case 6:
                        message.type = 6;
                        break;
                    case "TRAFFICKING_IN_HUMAN_BEINGS":
                    case 7:
                        message.type = 7;
                        break;
                    case "FIREARMS":
                    case 8:
                        message.type = 8;
                        break;
                    case "DRUGS":
                    case 9:
                        message.type = 9;
                        break;
                    case "STOLEN_VEHICLE":
                    case 10:
                        message.type = 10;
                        break;
                    default:
                        if (typeof object.type === "number" && (object.type | 0) === object.type)
                            message.type = object.type;
                    }
                if (object.stage !== 0 && (typeof object.stage !== "string" || $root.karaula.v1.Stage.Code[object.stage] !== 0))
                    switch (object.stage) {
                    case "UNSPECIFIED":
                    case 0:
                        message.stage = 0;
                        break;
                    case "ATTEMPTED":
                    case 1:
                        message.stage = 1;
                        break;
                    case "ACTUAL":
                    case 2:
                        message.stage = 2;
                        break;
                    default:
                        if (typeof object.stage === "number" && (object.stage | 0) === object.stage)
                            message.stage = object.stage;
                    }
                if (object.direction !== 0 && (typeof object.direction !== "string" || $root.karaula.v1.Direction.Code[object.direction] !== 0))
                    switch (object.direction) {
                    case "UNSPECIFIED":
                    case 0:
                        message.direction = 0;
                        break;
                    case "ENTRY":
                    case 1:
                        message.direction = 1;
                        break;
                    case "EXIT":
                    case 2:
                        message.direction = 2;
                        break;
                    default:
                        if (typeof object.direction === "number" && (object.direction | 0) === object.direction)
                            message.direction = object.direction;
                    }
                if (object.transport !== 0 && (typeof object.transport !== "string" || $root.karaula.v1.Transport.Code[object.transport] !== 0))
                    switch (object.transport) {
                    case "UNSPECIFIED":
                    case 0:
                        message.transport = 0;
                        break;
                    case "FOOT":
                    case 1:
                        message.transport = 1;
                        break;
                    case "CAR":
                    case 2:
                        message.transport = 2;
                        break;
                    case "VAN":
                    case 3:
                        message.transport = 3;
                        break;
                    case "LORRY":
                    case 4:
                        message.transport = 4;
                        break;
                    case "BUS":
                    case 5:
                        message.transport = 5;
                        break;
                    case "TRAIN":
                    case 6:
                        message.transport = 6;
                        break;
                    case "VESSEL":
                    case 7:
                        message.transport = 7;
                        break;
                    case "AIRCRAFT":
                    case 8:
                        message.transport = 8;
                        break;
                    default:
                        if (typeof object.transport === "number" && (object.transport | 0) === object.transport)
                            message.transport = object.transport;
                    }
                if (object.persons != null)
                    if ($Number(object.persons) !== 0)
                        message.persons = object.persons >>> 0;
                if (object.minors != null)
                    if ($Number(object.minors) !== 0)
                        message.minors = object.minors >>> 0;
                if (object.facilitators != null)
                    if ($Number(object.facilitators) !== 0)
                        message.facilitators = object.facilitators >>> 0;
                if (object.vehicles != null)
                    if ($Number(object.vehicles) !== 0)
                        message.vehicles = object.vehicles >>> 0;
                if (object.nationalities) {
                    if (!$Array.isArray(object.nationalities))
                        throw $TypeError(".karaula.v1.BorderIncident.nationalities: array expected");
                    message.nationalities = $Array(object.nationalities.length);
                    for (let i = 0; i < object.nationalities.length; ++i)
                        message.nationalities[i] = $String(object.nationalities[i]);
                }
                if (object.refusalReasons) {
                    if (!$Array.isArray(object.refusalReasons))
                        throw $TypeError(".karaula.v1.BorderIncident.refusalReasons: array expected");
                    message.refusalReasons = [];
                    for (let i = 0; i < object.refusalReasons.length; ++i)
                        switch (object.refusalReasons[i]) {
                        case "UNSPECIFIED":
                        case 0:
                            message.refusalReasons[message.refusalReasons.length] = 0;
                            break;
                        case "A":
                        case 1:
                            message.refusalReasons[message.refusalReasons.length] = 1;
                            break;
                        case "B":
                        case 2:
                            message.refusalReasons[message.refusalReasons.length] = 2;
                            break;
                        case "C":
                        case 3:
                            message.refusalReasons[message.refusalReasons.length] = 3;
                            break;
                        case "D":
                        case 4:
                            message.refusalReasons[message.refusalReasons.length] = 4;
                            break;
                        case "E":
                        case 5:
                            message.refusalReasons[message.refusalReasons.length] = 5;
                            break;
                        case "F":
                        case 6:
                            message.refusalReasons[message.refusalReasons.length] = 6;
                            break;
                        case "G":
                        case 7:
                            message.refusalReasons[message.refusalReasons.length] = 7;
                            break;
                        case "H":
                        case 8:
                            message.refusalReasons[message.refusalReasons.length] = 8;
                            break;
                        case "I":
                        case 9:
                            message.refusalReasons[message.refusalReasons.length] = 9;
                            break;
                        default:
                            if (typeof object.refusalReasons[i] === "number" && (object.refusalReasons[i] | 0) === object.refusalReasons[i])
                                message.refusalReasons[message.refusalReasons.length] = object.refusalReasons[i];
                        }
                }
                if (object.documentFraud !== 0 && (typeof object.documentFraud !== "string" || $root.karaula.v1.DocumentFraud.Code[object.documentFraud] !== 0))
                    switch (object.documentFraud) {
                    case "UNSPECIFIED":
                    case 0:
                        message.documentFraud = 0;
                        break;
                    case "COUNTERFEIT":
                    case 1:
                        message.documentFraud = 1;
                        break;
                    case "FORGED":
                    case 2:
                        message.documentFraud = 2;
                        break;
                    case "PSEUDO":
                    case 3:
                        message.documentFraud = 3;
                        break;
                    case "STOLEN_BLANK":
                    case 4:
                        message.documentFraud = 4;
                        break;
                    case "FRAUDULENTLY_OBTAINED":
                    case 5:
                        message.documentFraud = 5;
                        break;
                    case "IMPOSTOR":
                    case 6:
                        message.documentFraud = 6;
                        break;
                    default:
                        if (typeof object.documentFraud === "number" && (object.documentFraud | 0) === object.documentFraud)
                            message.documentFraud = object.documentFraud;
                    }
                if (object.headingTo != null)
                    if (typeof object.headingTo !== "string" || object.headingTo.length)
                        message.headingTo = $String(object.headingTo);
                return message;
            };

            /**
             * Creates a plain object from a BorderIncident message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.BorderIncident
             * @static
             * @param {karaula.v1.BorderIncident} message BorderIncident
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BorderIncident.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.nationalities = [];
                    object.refusalReasons = [];
                }
                if (options.defaults) {
                    object.type = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.stage = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.direction = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.transport = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.persons = 0;
                    object.minors = 0;
                    object.facilitators = 0;
                    object.vehicles = 0;
                    object.documentFraud = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.headingTo = "";
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = options.enums === $String ? $root.karaula.v1.IncidentType.Code[message.type] === $undefined ? message.type : $root.karaula.v1.IncidentType.Code[message.type] : message.type;
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
                    object.stage = options.enums === $String ? $root.karaula.v1.Stage.Code[message.stage] === $undefined ? message.stage : $root.karaula.v1.Stage.Code[message.stage] : message.stage;
                if (message.direction != null && $Object.hasOwnProperty.call(message, "direction"))
                    object.direction = options.enums === $String ? $root.karaula.v1.Direction.Code[message.direction] === $undefined ? message.direction : $root.karaula.v1.Direction.Code[message.direction] : message.direction;
                if (message.transport != null && $Object.hasOwnProperty.call(message, "transport"))
                    object.transport = options.enums === $String ? $root.karaula.v1.Transport.Code[message.transport] === $undefined ? message.transport : $root.karaula.v1.Transport.Code[message.transport] : message.transport;
                if (message.persons != null && $Object.hasOwnProperty.call(message, "persons"))
                    object.persons = message.persons;
                if (message.minors != null && $Object.hasOwnProperty.call(message, "minors"))
                    object.minors = message.minors;
                if (message.facilitators != null && $Object.hasOwnProperty.call(message, "facilitators"))
                    object.facilitators = message.facilitators;
                if (message.vehicles != null && $Object.hasOwnProperty.call(message, "vehicles"))
                    object.vehicles = message.vehicles;
                if (message.nationalities && message.nationalities.length) {
                    object.nationalities = $Array(message.nationalities.length);
                    for (let j = 0; j < message.nationalities.length; ++j)
                        object.nationalities[j] = message.nationalities[j];
                }
                if (message.refusalReasons && message.refusalReasons.length) {
                    object.refusalReasons = $Array(message.refusalReasons.length);
                    for (let j = 0; j < message.refusalReasons.length; ++j)
                        object.refusalReasons[j] = options.enums === $String ? $root.karaula.v1.RefusalReason.Code[message.refusalReasons[j]] === $undefined ? message.refusalReasons[j] : $root.karaula.v1.RefusalReason.Code[message.refusalReasons[j]] : message.refusalReasons[j];
                }
                if (message.documentFraud != null && $Object.hasOwnProperty.call(message, "documentFraud"))
                    object.documentFraud = options.enums === $String ? $root.karaula.v1.DocumentFraud.Code[message.documentFraud] === $undefined ? message.documentFraud : $root.karaula.v1.DocumentFraud.Code[message.documentFraud] : message.documentFraud;
                if (message.headingTo != null && $Object.hasOwnProperty.call(message, "headingTo"))
                    object.headingTo = message.headingTo;
                return object;
            };

            /**
             * Converts this BorderIncident to JSON.
             * @function toJSON
             * @memberof karaula.v1.BorderIncident
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BorderIncident.prototype.toJSON = function() {
                return BorderIncident.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for BorderIncident
             * @function getTypeUrl
             * @memberof karaula.v1.BorderIncident
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            BorderIncident.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.BorderIncident";
            };

            return BorderIncident;
        })();

        v1.ReturnType = (function() {

            /**
             * Properties of a ReturnType.
             * @typedef {Object} karaula.v1.ReturnType.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReturnType.
             * @memberof karaula.v1
             * @interface IReturnType
             * @augments karaula.v1.ReturnType.$Properties
             * @deprecated Use karaula.v1.ReturnType.$Properties instead.
             */

            /**
             * Shape of a ReturnType.
             * @typedef {karaula.v1.ReturnType.$Properties} karaula.v1.ReturnType.$Shape
             */

            /**
             * Constructs a new ReturnType.
             * @memberof karaula.v1
             * @classdesc Represents a ReturnType.
             * @constructor
             * @param {karaula.v1.ReturnType.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReturnType = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ReturnType instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReturnType
             * @static
             * @param {karaula.v1.ReturnType.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReturnType} ReturnType instance
             * @type {{
             *   (properties: karaula.v1.ReturnType.$Shape): karaula.v1.ReturnType & karaula.v1.ReturnType.$Shape;
             *   (properties?: karaula.v1.ReturnType.$Properties): karaula.v1.ReturnType;
             * }}
             */
            ReturnType.create = function(properties) {
                return new ReturnType(properties);
            };

            /**
             * Encodes the specified ReturnType message. Does not implicitly {@link karaula.v1.ReturnType.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReturnType
             * @static
             * @param {karaula.v1.ReturnType.$Properties} message ReturnType message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReturnType.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReturnType message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReturnType
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReturnType & karaula.v1.ReturnType.$Shape} ReturnType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReturnType.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.ReturnType();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ReturnType message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.ReturnType
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.ReturnType} ReturnType
             */
            ReturnType.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.ReturnType)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.ReturnType: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.ReturnType();
            };

            /**
             * Creates a plain object from a ReturnType message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.ReturnType
             * @static
             * @param {karaula.v1.ReturnType} message ReturnType
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReturnType.toObject = function () {
                return {};
            };

            /**
             * Converts this ReturnType to JSON.
             * @function toJSON
             * @memberof karaula.v1.ReturnType
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReturnType.prototype.toJSON = function() {
                return ReturnType.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReturnType
             * @function getTypeUrl
             * @memberof karaula.v1.ReturnType
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReturnType.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.ReturnType";
            };

            /**
             * Code enum.
             * @name karaula.v1.ReturnType.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} FORCED=1 FORCED value
             * @property {number} VOLUNTARY=2 VOLUNTARY value
             * @property {number} ASSISTED_VOLUNTARY=3 ASSISTED_VOLUNTARY value
             */
            ReturnType.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "FORCED"] = 1;
                values[valuesById[2] = "VOLUNTARY"] = 2;
                values[valuesById[3] = "ASSISTED_VOLUNTARY"] = 3;
                return values;
            })();

            return ReturnType;
        })();

        v1.Step = (function() {

            /**
             * Properties of a Step.
             * @typedef {Object} karaula.v1.Step.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Step.
             * @memberof karaula.v1
             * @interface IStep
             * @augments karaula.v1.Step.$Properties
             * @deprecated Use karaula.v1.Step.$Properties instead.
             */

            /**
             * Shape of a Step.
             * @typedef {karaula.v1.Step.$Properties} karaula.v1.Step.$Shape
             */

            /**
             * Constructs a new Step.
             * @memberof karaula.v1
             * @classdesc Represents a Step.
             * @constructor
             * @param {karaula.v1.Step.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Step = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Step instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Step
             * @static
             * @param {karaula.v1.Step.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Step} Step instance
             * @type {{
             *   (properties: karaula.v1.Step.$Shape): karaula.v1.Step & karaula.v1.Step.$Shape;
             *   (properties?: karaula.v1.Step.$Properties): karaula.v1.Step;
             * }}
             */
            Step.create = function(properties) {
                return new Step(properties);
            };

            /**
             * Encodes the specified Step message. Does not implicitly {@link karaula.v1.Step.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Step
             * @static
             * @param {karaula.v1.Step.$Properties} message Step message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Step.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Step
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Step & karaula.v1.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Step.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Step();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Step message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Step
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Step} Step
             */
            Step.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Step)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Step: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Step();
            };

            /**
             * Creates a plain object from a Step message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Step
             * @static
             * @param {karaula.v1.Step} message Step
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Step.toObject = function () {
                return {};
            };

            /**
             * Converts this Step to JSON.
             * @function toJSON
             * @memberof karaula.v1.Step
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Step.prototype.toJSON = function() {
                return Step.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Step
             * @function getTypeUrl
             * @memberof karaula.v1.Step
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Step.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Step";
            };

            /**
             * Code enum.
             * @name karaula.v1.Step.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} DECISION=1 DECISION value
             * @property {number} READMISSION_REQUEST=2 READMISSION_REQUEST value
             * @property {number} ACCEPTED=3 ACCEPTED value
             * @property {number} REFUSED=4 REFUSED value
             * @property {number} DEEMED_ACCEPTED=5 DEEMED_ACCEPTED value
             * @property {number} TRAVEL_DOCUMENT=6 TRAVEL_DOCUMENT value
             * @property {number} TRANSFER_NOTICE=7 TRANSFER_NOTICE value
             * @property {number} EFFECTIVE=8 EFFECTIVE value
             * @property {number} FAILED=9 FAILED value
             * @property {number} WITHDRAWN=10 WITHDRAWN value
             */
            Step.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "DECISION"] = 1;
                values[valuesById[2] = "READMISSION_REQUEST"] = 2;
                values[valuesById[3] = "ACCEPTED"] = 3;
                values[valuesById[4] = "REFUSED"] = 4;
                values[valuesById[5] = "DEEMED_ACCEPTED"] = 5;
                values[valuesById[6] = "TRAVEL_DOCUMENT"] = 6;
                values[valuesById[7] = "TRANSFER_NOTICE"] = 7;
                values[valuesById[8] = "EFFECTIVE"] = 8;
                values[valuesById[9] = "FAILED"] = 9;
                values[valuesById[10] = "WITHDRAWN"] = 10;
                return values;
            })();

            return Step;
        })();

        v1.ReturnStep = (function() {

            /**
             * Properties of a ReturnStep.
             * @typedef {Object} karaula.v1.ReturnStep.$Properties
             * @property {string|null} [caseId] ReturnStep caseId
             * @property {karaula.v1.ReturnType.Code|null} [type] ReturnStep type
             * @property {karaula.v1.Step.Code|null} [step] ReturnStep step
             * @property {string|null} [countryOfOrigin] ReturnStep countryOfOrigin
             * @property {number|null} [persons] ReturnStep persons
             * @property {number|null} [minors] ReturnStep minors
             * @property {google.protobuf.Timestamp.$Properties|null} [answerBy] ReturnStep answerBy
             * @property {string|null} [reason] ReturnStep reason
             * @property {google.protobuf.Timestamp.$Properties|null} [transferAt] ReturnStep transferAt
             * @property {boolean|null} [nonRefoulementHold] ReturnStep nonRefoulementHold
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReturnStep.
             * @memberof karaula.v1
             * @interface IReturnStep
             * @augments karaula.v1.ReturnStep.$Properties
             * @deprecated Use karaula.v1.ReturnStep.$Properties instead.
             */

            /**
             * Shape of a ReturnStep.
             * @typedef {karaula.v1.ReturnStep.$Properties} karaula.v1.ReturnStep.$Shape
             */

            /**
             * Constructs a new ReturnStep.
             * @memberof karaula.v1
             * @classdesc Represents a ReturnStep.
             * @constructor
             * @param {karaula.v1.ReturnStep.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReturnStep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReturnStep caseId.
             * @member {string} caseId
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.caseId = "";

            /**
             * ReturnStep type.
             * @member {karaula.v1.ReturnType.Code} type
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.type = 0;

            /**
             * ReturnStep step.
             * @member {karaula.v1.Step.Code} step
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.step = 0;

            /**
             * ReturnStep countryOfOrigin.
             * @member {string} countryOfOrigin
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.countryOfOrigin = "";

            /**
             * ReturnStep persons.
             * @member {number} persons
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.persons = 0;

            /**
             * ReturnStep minors.
             * @member {number} minors
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.minors = 0;

            /**
             * ReturnStep answerBy.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} answerBy
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.answerBy = null;

            /**
             * ReturnStep reason.
             * @member {string} reason
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.reason = "";

            /**
             * ReturnStep transferAt.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} transferAt
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.transferAt = null;

            /**
             * ReturnStep nonRefoulementHold.
             * @member {boolean} nonRefoulementHold
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.nonRefoulementHold = false;

            /**
             * Creates a new ReturnStep instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReturnStep
             * @static
             * @param {karaula.v1.ReturnStep.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReturnStep} ReturnStep instance
             * @type {{
             *   (properties: karaula.v1.ReturnStep.$Shape): karaula.v1.ReturnStep & karaula.v1.ReturnStep.$Shape;
             *   (properties?: karaula.v1.ReturnStep.$Properties): karaula.v1.ReturnStep;
             * }}
             */
            ReturnStep.create = function(properties) {
                return new ReturnStep(properties);
            };

            /**
             * Encodes the specified ReturnStep message. Does not implicitly {@link karaula.v1.ReturnStep.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReturnStep
             * @static
             * @param {karaula.v1.ReturnStep.$Properties} message ReturnStep message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReturnStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.caseId != null && $Object.hasOwnProperty.call(message, "caseId") && message.caseId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.caseId);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.type);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.step);
                if (message.countryOfOrigin != null && $Object.hasOwnProperty.call(message, "countryOfOrigin") && message.countryOfOrigin !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.countryOfOrigin);
                if (message.persons != null && $Object.hasOwnProperty.call(message, "persons") && message.persons !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.persons);
                if (message.minors != null && $Object.hasOwnProperty.call(message, "minors") && message.minors !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.minors);
                if (message.answerBy != null && $Object.hasOwnProperty.call(message, "answerBy"))
                    $root.google.protobuf.Timestamp.encode(message.answerBy, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                if (message.transferAt != null && $Object.hasOwnProperty.call(message, "transferAt"))
                    $root.google.protobuf.Timestamp.encode(message.transferAt, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.nonRefoulementHold != null && $Object.hasOwnProperty.call(message, "nonRefoulementHold") && message.nonRefoulementHold !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.nonRefoulementHold);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReturnStep message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReturnStep
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReturnStep & karaula.v1.ReturnStep.$Shape} ReturnStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReturnStep.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.ReturnStep();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.caseId = value;
                            else
                                delete message.caseId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.countryOfOrigin = value;
                            else
                                delete message.countryOfOrigin;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.persons = value;
                            else
                                delete message.persons;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minors = value;
                            else
                                delete message.minors;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.answerBy = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.answerBy);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.transferAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.transferAt);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.nonRefoulementHold = value;
                            else
                                delete message.nonRefoulementHold;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ReturnStep message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.ReturnStep
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.ReturnStep} ReturnStep
             */
            ReturnStep.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.ReturnStep)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.ReturnStep: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.ReturnStep();
                if (object.caseId != null)
                    if (typeof object.caseId !== "string" || object.caseId.length)
                        message.caseId = $String(object.caseId);
                if (object.type !== 0 && (typeof object.type !== "string" || $root.karaula.v1.ReturnType.Code[object.type] !== 0))
                    switch (object.type) {
                    case "UNSPECIFIED":
                    case 0:
                        message.type = 0;
                        break;
                    case "FORCED":
                    case 1:
                        message.type = 1;
                        break;
                    case "VOLUNTARY":
                    case 2:
                        message.type = 2;
                        break;
                    case "ASSISTED_VOLUNTARY":
                    case 3:
                        message.type = 3;
                        break;
                    default:
                        if (typeof object.type === "number" && (object.type | 0) === object.type)
                            message.type = object.type;
                    }
                if (object.step !== 0 && (typeof object.step !== "string" || $root.karaula.v1.Step.Code[object.step] !== 0))
                    switch (object.step) {
                    case "UNSPECIFIED":
                    case 0:
                        message.step = 0;
                        break;
                    case "DECISION":
                    case 1:
                        message.step = 1;
                        break;
                    case "READMISSION_REQUEST":
                    case 2:
                        message.step = 2;
                        break;
                    case "ACCEPTED":
                    case 3:
                        message.step = 3;
                        break;
                    case "REFUSED":
                    case 4:
                        message.step = 4;
                        break;
                    case "DEEMED_ACCEPTED":
                    case 5:
                        message.step = 5;
                        break;
                    case "TRAVEL_DOCUMENT":
                    case 6:
                        message.step = 6;
                        break;
                    case "TRANSFER_NOTICE":
                    case 7:
                        message.step = 7;
                        break;
                    case "EFFECTIVE":
                    case 8:
                        message.step = 8;
                        break;
                    case "FAILED":
                    case 9:
                        message.step = 9;
                        break;
                    case "WITHDRAWN":
                    case 10:
                        message.step = 10;
                        break;
                    default:
                        if (typeof object.step === "number" && (object.step | 0) === object.step)
                            message.step = object.step;
                    }
                if (object.countryOfOrigin != null)
                    if (typeof object.countryOfOrigin !== "string" || object.countryOfOrigin.length)
                        message.countryOfOrigin = $String(object.countryOfOrigin);
                if (object.persons != null)
                    if ($Number(object.persons) !== 0)
                        message.persons = object.persons >>> 0;
                if (object.minors != null)
                    if ($Number(object.minors) !== 0)
                        message.minors = object.minors >>> 0;
                if (object.answerBy != null) {
                    if (!$util.isObject(object.answerBy))
                        throw $TypeError(".karaula.v1.ReturnStep.answerBy: object expected");
                    message.answerBy = $root.google.protobuf.Timestamp.fromObject(object.answerBy, _depth + 1);
                }
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.transferAt != null) {
                    if (!$util.isObject(object.transferAt))
                        throw $TypeError(".karaula.v1.ReturnStep.transferAt: object expected");
                    message.transferAt = $root.google.protobuf.Timestamp.fromObject(object.transferAt, _depth + 1);
                }
                if (object.nonRefoulementHold != null)
                    if (object.nonRefoulementHold)
                        message.nonRefoulementHold = $Boolean(object.nonRefoulementHold);
                return message;
            };

            /**
             * Creates a plain object from a ReturnStep message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.ReturnStep
             * @static
             * @param {karaula.v1.ReturnStep} message ReturnStep
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReturnStep.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.caseId = "";
                    object.type = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.step = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.countryOfOrigin = "";
                    object.persons = 0;
                    object.minors = 0;
                    object.answerBy = null;
                    object.reason = "";
                    object.transferAt = null;
                    object.nonRefoulementHold = false;
                }
                if (message.caseId != null && $Object.hasOwnProperty.call(message, "caseId"))
                    object.caseId = message.caseId;
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = options.enums === $String ? $root.karaula.v1.ReturnType.Code[message.type] === $undefined ? message.type : $root.karaula.v1.ReturnType.Code[message.type] : message.type;
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    object.step = options.enums === $String ? $root.karaula.v1.Step.Code[message.step] === $undefined ? message.step : $root.karaula.v1.Step.Code[message.step] : message.step;
                if (message.countryOfOrigin != null && $Object.hasOwnProperty.call(message, "countryOfOrigin"))
                    object.countryOfOrigin = message.countryOfOrigin;
                if (message.persons != null && $Object.hasOwnProperty.call(message, "persons"))
                    object.persons = message.persons;
                if (message.minors != null && $Object.hasOwnProperty.call(message, "minors"))
                    object.minors = message.minors;
                if (message.answerBy != null && $Object.hasOwnProperty.call(message, "answerBy"))
                    object.answerBy = $root.google.protobuf.Timestamp.toObject(message.answerBy, options, _depth + 1);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.transferAt != null && $Object.hasOwnProperty.call(message, "transferAt"))
                    object.transferAt = $root.google.protobuf.Timestamp.toObject(message.transferAt, options, _depth + 1);
                if (message.nonRefoulementHold != null && $Object.hasOwnProperty.call(message, "nonRefoulementHold"))
                    object.nonRefoulementHold = message.nonRefoulementHold;
                return object;
            };

            /**
             * Converts this ReturnStep to JSON.
             * @function toJSON
             * @memberof karaula.v1.ReturnStep
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReturnStep.prototype.toJSON = function() {
                return ReturnStep.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReturnStep
             * @function getTypeUrl
             * @memberof karaula.v1.ReturnStep
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReturnStep.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.ReturnStep";
            };

            return ReturnStep;
        })();

        v1.VisaAbuseType = (function() {

            /**
             * Properties of a VisaAbuseType.
             * @typedef {Object} karaula.v1.VisaAbuseType.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VisaAbuseType.
             * @memberof karaula.v1
             * @interface IVisaAbuseType
             * @augments karaula.v1.VisaAbuseType.$Properties
             * @deprecated Use karaula.v1.VisaAbuseType.$Properties instead.
             */

            /**
             * Shape of a VisaAbuseType.
             * @typedef {karaula.v1.VisaAbuseType.$Properties} karaula.v1.VisaAbuseType.$Shape
             */

            /**
             * Constructs a new VisaAbuseType.
             * @memberof karaula.v1
             * @classdesc Represents a VisaAbuseType.
             * @constructor
             * @param {karaula.v1.VisaAbuseType.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VisaAbuseType = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new VisaAbuseType instance using the specified properties.
             * @function create
             * @memberof karaula.v1.VisaAbuseType
             * @static
             * @param {karaula.v1.VisaAbuseType.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.VisaAbuseType} VisaAbuseType instance
             * @type {{
             *   (properties: karaula.v1.VisaAbuseType.$Shape): karaula.v1.VisaAbuseType & karaula.v1.VisaAbuseType.$Shape;
             *   (properties?: karaula.v1.VisaAbuseType.$Properties): karaula.v1.VisaAbuseType;
             * }}
             */
            VisaAbuseType.create = function(properties) {
                return new VisaAbuseType(properties);
            };

            /**
             * Encodes the specified VisaAbuseType message. Does not implicitly {@link karaula.v1.VisaAbuseType.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.VisaAbuseType
             * @static
             * @param {karaula.v1.VisaAbuseType.$Properties} message VisaAbuseType message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VisaAbuseType.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VisaAbuseType message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.VisaAbuseType
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.VisaAbuseType & karaula.v1.VisaAbuseType.$Shape} VisaAbuseType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VisaAbuseType.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.VisaAbuseType();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a VisaAbuseType message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.VisaAbuseType
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.VisaAbuseType} VisaAbuseType
             */
            VisaAbuseType.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.VisaAbuseType)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.VisaAbuseType: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.VisaAbuseType();
            };

            /**
             * Creates a plain object from a VisaAbuseType message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.VisaAbuseType
             * @static
             * @param {karaula.v1.VisaAbuseType} message VisaAbuseType
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VisaAbuseType.toObject = function () {
                return {};
            };

            /**
             * Converts this VisaAbuseType to JSON.
             * @function toJSON
             * @memberof karaula.v1.VisaAbuseType
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VisaAbuseType.prototype.toJSON = function() {
                return VisaAbuseType.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for VisaAbuseType
             * @function getTypeUrl
             * @memberof karaula.v1.VisaAbuseType
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            VisaAbuseType.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.VisaAbuseType";
            };

            /**
             * Code enum.
             * @name karaula.v1.VisaAbuseType.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} VISA_FREE_ONWARD=1 VISA_FREE_ONWARD value
             * @property {number} OVERSTAY=2 OVERSTAY value
             * @property {number} FALSE_PURPOSE=3 FALSE_PURPOSE value
             * @property {number} WORK_PERMIT_ONWARD=4 WORK_PERMIT_ONWARD value
             * @property {number} FICTITIOUS_EMPLOYER=5 FICTITIOUS_EMPLOYER value
             * @property {number} LABOUR_EXPLOITATION=6 LABOUR_EXPLOITATION value
             * @property {number} SHAM_STUDY=7 SHAM_STUDY value
             */
            VisaAbuseType.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "VISA_FREE_ONWARD"] = 1;
                values[valuesById[2] = "OVERSTAY"] = 2;
                values[valuesById[3] = "FALSE_PURPOSE"] = 3;
                values[valuesById[4] = "WORK_PERMIT_ONWARD"] = 4;
                values[valuesById[5] = "FICTITIOUS_EMPLOYER"] = 5;
                values[valuesById[6] = "LABOUR_EXPLOITATION"] = 6;
                values[valuesById[7] = "SHAM_STUDY"] = 7;
                return values;
            })();

            return VisaAbuseType;
        })();

        v1.Regime = (function() {

            /**
             * Properties of a Regime.
             * @typedef {Object} karaula.v1.Regime.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Regime.
             * @memberof karaula.v1
             * @interface IRegime
             * @augments karaula.v1.Regime.$Properties
             * @deprecated Use karaula.v1.Regime.$Properties instead.
             */

            /**
             * Shape of a Regime.
             * @typedef {karaula.v1.Regime.$Properties} karaula.v1.Regime.$Shape
             */

            /**
             * Constructs a new Regime.
             * @memberof karaula.v1
             * @classdesc Represents a Regime.
             * @constructor
             * @param {karaula.v1.Regime.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Regime = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Regime instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Regime
             * @static
             * @param {karaula.v1.Regime.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Regime} Regime instance
             * @type {{
             *   (properties: karaula.v1.Regime.$Shape): karaula.v1.Regime & karaula.v1.Regime.$Shape;
             *   (properties?: karaula.v1.Regime.$Properties): karaula.v1.Regime;
             * }}
             */
            Regime.create = function(properties) {
                return new Regime(properties);
            };

            /**
             * Encodes the specified Regime message. Does not implicitly {@link karaula.v1.Regime.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Regime
             * @static
             * @param {karaula.v1.Regime.$Properties} message Regime message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Regime.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Regime message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Regime
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Regime & karaula.v1.Regime.$Shape} Regime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Regime.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Regime();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Regime message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Regime
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Regime} Regime
             */
            Regime.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Regime)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Regime: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Regime();
            };

            /**
             * Creates a plain object from a Regime message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Regime
             * @static
             * @param {karaula.v1.Regime} message Regime
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Regime.toObject = function () {
                return {};
            };

            /**
             * Converts this Regime to JSON.
             * @function toJSON
             * @memberof karaula.v1.Regime
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Regime.prototype.toJSON = function() {
                return Regime.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Regime
             * @function getTypeUrl
             * @memberof karaula.v1.Regime
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Regime.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Regime";
            };

            /**
             * Code enum.
             * @name karaula.v1.Regime.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} VISA_FREE=1 VISA_FREE value
             * @property {number} VISA=2 VISA value
             * @property {number} WORK_PERMIT=3 WORK_PERMIT value
             * @property {number} STUDY_PERMIT=4 STUDY_PERMIT value
             */
            Regime.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "VISA_FREE"] = 1;
                values[valuesById[2] = "VISA"] = 2;
                values[valuesById[3] = "WORK_PERMIT"] = 3;
                values[valuesById[4] = "STUDY_PERMIT"] = 4;
                return values;
            })();

            return Regime;
        })();

        v1.EmployerReference = (function() {

            /**
             * Properties of an EmployerReference.
             * @typedef {Object} karaula.v1.EmployerReference.$Properties
             * @property {string|null} [country] EmployerReference country
             * @property {string|null} [register] EmployerReference register
             * @property {string|null} [number] EmployerReference number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EmployerReference.
             * @memberof karaula.v1
             * @interface IEmployerReference
             * @augments karaula.v1.EmployerReference.$Properties
             * @deprecated Use karaula.v1.EmployerReference.$Properties instead.
             */

            /**
             * Shape of an EmployerReference.
             * @typedef {karaula.v1.EmployerReference.$Properties} karaula.v1.EmployerReference.$Shape
             */

            /**
             * Constructs a new EmployerReference.
             * @memberof karaula.v1
             * @classdesc Represents an EmployerReference.
             * @constructor
             * @param {karaula.v1.EmployerReference.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EmployerReference = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EmployerReference country.
             * @member {string} country
             * @memberof karaula.v1.EmployerReference
             * @instance
             */
            EmployerReference.prototype.country = "";

            /**
             * EmployerReference register.
             * @member {string} register
             * @memberof karaula.v1.EmployerReference
             * @instance
             */
            EmployerReference.prototype.register = "";

            /**
             * EmployerReference number.
             * @member {string} number
             * @memberof karaula.v1.EmployerReference
             * @instance
             */
            EmployerReference.prototype.number = "";

            /**
             * Creates a new EmployerReference instance using the specified properties.
             * @function create
             * @memberof karaula.v1.EmployerReference
             * @static
             * @param {karaula.v1.EmployerReference.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.EmployerReference} EmployerReference instance
             * @type {{
             *   (properties: karaula.v1.EmployerReference.$Shape): karaula.v1.EmployerReference & karaula.v1.EmployerReference.$Shape;
             *   (properties?: karaula.v1.EmployerReference.$Properties): karaula.v1.EmployerReference;
             * }}
             */
            EmployerReference.create = function(properties) {
                return new EmployerReference(properties);
            };

            /**
             * Encodes the specified EmployerReference message. Does not implicitly {@link karaula.v1.EmployerReference.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.EmployerReference
             * @static
             * @param {karaula.v1.EmployerReference.$Properties} message EmployerReference message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EmployerReference.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.country != null && $Object.hasOwnProperty.call(message, "country") && message.country !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.country);
                if (message.register != null && $Object.hasOwnProperty.call(message, "register") && message.register !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.register);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EmployerReference message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.EmployerReference
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.EmployerReference & karaula.v1.EmployerReference.$Shape} EmployerReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EmployerReference.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.EmployerReference();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.country = value;
                            else
                                delete message.country;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.register = value;
                            else
                                delete message.register;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an EmployerReference message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.EmployerReference
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.EmployerReference} EmployerReference
             */
            EmployerReference.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.EmployerReference)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.EmployerReference: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.EmployerReference();
                if (object.country != null)
                    if (typeof object.country !== "string" || object.country.length)
                        message.country = $String(object.country);
                if (object.register != null)
                    if (typeof object.register !== "string" || object.register.length)
                        message.register = $String(object.register);
                if (object.number != null)
                    if (typeof object.number !== "string" || object.number.length)
                        message.number = $String(object.number);
                return message;
            };

            /**
             * Creates a plain object from an EmployerReference message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.EmployerReference
             * @static
             * @param {karaula.v1.EmployerReference} message EmployerReference
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EmployerReference.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.country = "";
                    object.register = "";
                    object.number = "";
                }
                if (message.country != null && $Object.hasOwnProperty.call(message, "country"))
                    object.country = message.country;
                if (message.register != null && $Object.hasOwnProperty.call(message, "register"))
                    object.register = message.register;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    object.number = message.number;
                return object;
            };

            /**
             * Converts this EmployerReference to JSON.
             * @function toJSON
             * @memberof karaula.v1.EmployerReference
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EmployerReference.prototype.toJSON = function() {
                return EmployerReference.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EmployerReference
             * @function getTypeUrl
             * @memberof karaula.v1.EmployerReference
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EmployerReference.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.EmployerReference";
            };

            return EmployerReference;
        })();

        v1.VisaAbuse = (function() {

            /**
             * Properties of a VisaAbuse.
             * @typedef {Object} karaula.v1.VisaAbuse.$Properties
             * @property {karaula.v1.VisaAbuseType.Code|null} [type] VisaAbuse type
             * @property {karaula.v1.Regime.Code|null} [regime] VisaAbuse regime
             * @property {number|null} [persons] VisaAbuse persons
             * @property {number|null} [minors] VisaAbuse minors
             * @property {Array.<string>|null} [nationalities] VisaAbuse nationalities
             * @property {Array.<string>|null} [onwardRoute] VisaAbuse onwardRoute
             * @property {number|null} [overstayDays] VisaAbuse overstayDays
             * @property {karaula.v1.EmployerReference.$Properties|null} [employer] VisaAbuse employer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VisaAbuse.
             * @memberof karaula.v1
             * @interface IVisaAbuse
             * @augments karaula.v1.VisaAbuse.$Properties
             * @deprecated Use karaula.v1.VisaAbuse.$Properties instead.
             */

            /**
             * Shape of a VisaAbuse.
             * @typedef {karaula.v1.VisaAbuse.$Properties} karaula.v1.VisaAbuse.$Shape
             */

            /**
             * Constructs a new VisaAbuse.
             * @memberof karaula.v1
             * @classdesc Represents a VisaAbuse.
             * @constructor
             * @param {karaula.v1.VisaAbuse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VisaAbuse = function (properties) {
                this.nationalities = [];
                this.onwardRoute = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VisaAbuse type.
             * @member {karaula.v1.VisaAbuseType.Code} type
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.type = 0;

            /**
             * VisaAbuse regime.
             * @member {karaula.v1.Regime.Code} regime
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.regime = 0;

            /**
             * VisaAbuse persons.
             * @member {number} persons
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.persons = 0;

            /**
             * VisaAbuse minors.
             * @member {number} minors
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.minors = 0;

            /**
             * VisaAbuse nationalities.
             * @member {Array.<string>} nationalities
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.nationalities = $util.emptyArray;

            /**
             * VisaAbuse onwardRoute.
             * @member {Array.<string>} onwardRoute
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.onwardRoute = $util.emptyArray;

            /**
             * VisaAbuse overstayDays.
             * @member {number} overstayDays
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.overstayDays = 0;

            /**
             * VisaAbuse employer.
             * @member {karaula.v1.EmployerReference.$Properties|null|undefined} employer
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.employer = null;

            /**
             * Creates a new VisaAbuse instance using the specified properties.
             * @function create
             * @memberof karaula.v1.VisaAbuse
             * @static
             * @param {karaula.v1.VisaAbuse.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.VisaAbuse} VisaAbuse instance
             * @type {{
             *   (properties: karaula.v1.VisaAbuse.$Shape): karaula.v1.VisaAbuse & karaula.v1.VisaAbuse.$Shape;
             *   (properties?: karaula.v1.VisaAbuse.$Properties): karaula.v1.VisaAbuse;
             * }}
             */
            VisaAbuse.create = function(properties) {
                return new VisaAbuse(properties);
            };

            /**
             * Encodes the specified VisaAbuse message. Does not implicitly {@link karaula.v1.VisaAbuse.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.VisaAbuse
             * @static
             * @param {karaula.v1.VisaAbuse.$Properties} message VisaAbuse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VisaAbuse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.regime != null && $Object.hasOwnProperty.call(message, "regime") && message.regime !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.regime);
                if (message.persons != null && $Object.hasOwnProperty.call(message, "persons") && message.persons !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.persons);
                if (message.minors != null && $Object.hasOwnProperty.call(message, "minors") && message.minors !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.minors);
                if (message.nationalities != null && message.nationalities.length)
                    for (let i = 0; i < message.nationalities.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.nationalities[i]);
                if (message.onwardRoute != null && message.onwardRoute.length)
                    for (let i = 0; i < message.onwardRoute.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.onwardRoute[i]);
                if (message.overstayDays != null && $Object.hasOwnProperty.call(message, "overstayDays") && message.overstayDays !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.overstayDays);
                if (message.employer != null && $Object.hasOwnProperty.call(message, "employer"))
                    $root.karaula.v1.EmployerReference.encode(message.employer, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VisaAbuse message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.VisaAbuse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.VisaAbuse & karaula.v1.VisaAbuse.$Shape} VisaAbuse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VisaAbuse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.VisaAbuse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.regime = value;
                            else
                                delete message.regime;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.persons = value;
                            else
                                delete message.persons;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minors = value;
                            else
                                delete message.minors;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.nationalities && message.nationalities.length))
                                message.nationalities = [];
                            message.nationalities.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.onwardRoute && message.onwardRoute.length))
                                message.onwardRoute = [];
                            message.onwardRoute.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.overstayDays = value;
                            else
                                delete message.overstayDays;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.employer = $root.karaula.v1.EmployerReference.decode(reader, reader.size(), $undefined, _depth + 1, message.employer);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a VisaAbuse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.VisaAbuse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.VisaAbuse} VisaAbuse
             */
            VisaAbuse.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.VisaAbuse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.VisaAbuse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.VisaAbuse();
                if (object.type !== 0 && (typeof object.type !== "string" || $root.karaula.v1.VisaAbuseType.Code[object.type] !== 0))
                    switch (object.type) {
                    case "UNSPECIFIED":
                    case 0:
                        message.type = 0;
                        break;
                    case "VISA_FREE_ONWARD":
                    case 1:
                        message.type = 1;
                        break;
                    case "OVERSTAY":
                    case 2:
                        message.type = 2;
                        break;
                    case "FALSE_PURPOSE":
                    case 3:
                        message.type = 3;
                        break;
                    case "WORK_PERMIT_ONWARD":
                    case 4:
                        message.type = 4;
                        break;
                    case "FICTITIOUS_EMPLOYER":
                    case 5:
                        message.type = 5;
                        break;
                    case "LABOUR_EXPLOITATION":
                    case 6:
                        message.type = 6;
                        break;
                    case "SHAM_STUDY":
                    case 7:
                        message.type = 7;
                        break;
                    default:
                        if (typeof object.type === "number" && (object.type | 0) === object.type)
                            message.type = object.type;
                    }
                if (object.regime !== 0 && (typeof object.regime !== "string" || $root.karaula.v1.Regime.Code[object.regime] !== 0))
                    switch (object.regime) {
                    case "UNSPECIFIED":
                    case 0:
                        message.regime = 0;
                        break;
                    case "VISA_FREE":
                    case 1:
                        message.regime = 1;
                        break;
                    case "VISA":
                    case 2:
                        message.regime = 2;
                        break;
                    case "WORK_PERMIT":
                    case 3:
                        message.regime = 3;
                        break;
                    case "STUDY_PERMIT":
                    case 4:
                        message.regime = 4;
                        break;
                    default:
                        if (typeof object.regime === "number" && (object.regime | 0) === object.regime)
                            message.regime = object.regime;
                    }
                if (object.persons != null)
                    if ($Number(object.persons) !== 0)
                        message.persons = object.persons >>> 0;
                if (object.minors != null)
                    if ($Number(object.minors) !== 0)
                        message.minors = object.minors >>> 0;
                if (object.nationalities) {
                    if (!$Array.isArray(object.nationalities))
                        throw $TypeError(".karaula.v1.VisaAbuse.nationalities: array expected");
                    message.nationalities = $Array(object.nationalities.length);
                    for (let i = 0; i < object.nationalities.length; ++i)
                        message.nationalities[i] = $String(object.nationalities[i]);
                }
                if (object.onwardRoute) {
                    if (!$Array.isArray(object.onwardRoute))
                        throw $TypeError(".karaula.v1.VisaAbuse.onwardRoute: array expected");
                    message.onwardRoute = $Array(object.onwardRoute.length);
                    for (let i = 0; i < object.onwardRoute.length; ++i)
                        message.onwardRoute[i] = $String(object.onwardRoute[i]);
                }
                if (object.overstayDays != null)
                    if ($Number(object.overstayDays) !== 0)
                        message.overstayDays = object.overstayDays >>> 0;
                if (object.employer != null) {
                    if (!$util.isObject(object.employer))
                        throw $TypeError(".karaula.v1.VisaAbuse.employer: object expected");
                    message.employer = $root.karaula.v1.EmployerReference.fromObject(object.employer, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a VisaAbuse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.VisaAbuse
             * @static
             * @param {karaula.v1.VisaAbuse} message VisaAbuse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VisaAbuse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.nationalities = [];
                    object.onwardRoute = [];
                }
                if (options.defaults) {
                    object.type = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.regime = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.persons = 0;
                    object.minors = 0;
                    object.overstayDays = 0;
                    object.employer = null;
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = options.enums === $String ? $root.karaula.v1.VisaAbuseType.Code[message.type] === $undefined ? message.type : $root.karaula.v1.VisaAbuseType.Code[message.type] : message.type;
                if (message.regime != null && $Object.hasOwnProperty.call(message, "regime"))
                    object.regime = options.enums === $String ? $root.karaula.v1.Regime.Code[message.regime] === $undefined ? message.regime : $root.karaula.v1.Regime.Code[message.regime] : message.regime;
                if (message.persons != null && $Object.hasOwnProperty.call(message, "persons"))
                    object.persons = message.persons;
                if (message.minors != null && $Object.hasOwnProperty.call(message, "minors"))
                    object.minors = message.minors;
                if (message.nationalities && message.nationalities.length) {
                    object.nationalities = $Array(message.nationalities.length);
                    for (let j = 0; j < message.nationalities.length; ++j)
                        object.nationalities[j] = message.nationalities[j];
                }
                if (message.onwardRoute && message.onwardRoute.length) {
                    object.onwardRoute = $Array(message.onwardRoute.length);
                    for (let j = 0; j < message.onwardRoute.length; ++j)
                        object.onwardRoute[j] = message.onwardRoute[j];
                }
                if (message.overstayDays != null && $Object.hasOwnProperty.call(message, "overstayDays"))
                    object.overstayDays = message.overstayDays;
                if (message.employer != null && $Object.hasOwnProperty.call(message, "employer"))
                    object.employer = $root.karaula.v1.EmployerReference.toObject(message.employer, options, _depth + 1);
                return object;
            };

            /**
             * Converts this VisaAbuse to JSON.
             * @function toJSON
             * @memberof karaula.v1.VisaAbuse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VisaAbuse.prototype.toJSON = function() {
                return VisaAbuse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for VisaAbuse
             * @function getTypeUrl
             * @memberof karaula.v1.VisaAbuse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            VisaAbuse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.VisaAbuse";
            };

            return VisaAbuse;
        })();

        v1.Envelope = (function() {

            /**
             * Properties of an Envelope.
             * @typedef {Object} karaula.v1.Envelope.$Properties
             * @property {Uint8Array|null} ["protected"] Envelope protected
             * @property {Uint8Array|null} [payload] Envelope payload
             * @property {Uint8Array|null} [signature] Envelope signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Envelope.
             * @memberof karaula.v1
             * @interface IEnvelope
             * @augments karaula.v1.Envelope.$Properties
             * @deprecated Use karaula.v1.Envelope.$Properties instead.
             */

            /**
             * Shape of an Envelope.
             * @typedef {karaula.v1.Envelope.$Properties} karaula.v1.Envelope.$Shape
             */

            /**
             * Constructs a new Envelope.
             * @memberof karaula.v1
             * @classdesc Represents an Envelope.
             * @constructor
             * @param {karaula.v1.Envelope.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Envelope = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Envelope protected.
             * @member {Uint8Array} protected
             * @memberof karaula.v1.Envelope
             * @instance
             */
            Envelope.prototype["protected"] = $util.newBuffer([]);

            /**
             * Envelope payload.
             * @member {Uint8Array} payload
             * @memberof karaula.v1.Envelope
             * @instance
             */
            Envelope.prototype.payload = $util.newBuffer([]);

            /**
             * Envelope signature.
             * @member {Uint8Array} signature
             * @memberof karaula.v1.Envelope
             * @instance
             */
            Envelope.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new Envelope instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Envelope
             * @static
             * @param {karaula.v1.Envelope.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Envelope} Envelope instance
             * @type {{
             *   (properties: karaula.v1.Envelope.$Shape): karaula.v1.Envelope & karaula.v1.Envelope.$Shape;
             *   (properties?: karaula.v1.Envelope.$Properties): karaula.v1.Envelope;
             * }}
             */
            Envelope.create = function(properties) {
                return new Envelope(properties);
            };

            /**
             * Encodes the specified Envelope message. Does not implicitly {@link karaula.v1.Envelope.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Envelope
             * @static
             * @param {karaula.v1.Envelope.$Properties} message Envelope message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Envelope.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message["protected"] != null && $Object.hasOwnProperty.call(message, "protected") && message["protected"].length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message["protected"]);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.payload);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Envelope message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Envelope
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Envelope & karaula.v1.Envelope.$Shape} Envelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Envelope.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Envelope();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message["protected"] = value;
                            else
                                delete message["protected"];
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Envelope message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Envelope
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Envelope} Envelope
             */
            Envelope.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Envelope)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Envelope: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Envelope();
                if (object["protected"] != null)
                    if (object["protected"].length)
                        if (typeof object["protected"] === "string")
                            $util.base64.decode(object["protected"], message["protected"] = $util.newBuffer($util.base64.length(object["protected"])), 0);
                        else if (object["protected"].length >= 0)
                            message["protected"] = object["protected"];
                if (object.payload != null)
                    if (object.payload.length)
                        if (typeof object.payload === "string")
                            $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                        else if (object.payload.length >= 0)
                            message.payload = object.payload;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            /**
             * Creates a plain object from an Envelope message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Envelope
             * @static
             * @param {karaula.v1.Envelope} message Envelope
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Envelope.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object["protected"] = "";
                    else {
                        object["protected"] = [];
                        if (options.bytes !== $Array)
                            object["protected"] = $util.newBuffer(object["protected"]);
                    }
                    if (options.bytes === $String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== $Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message["protected"] != null && $Object.hasOwnProperty.call(message, "protected"))
                    object["protected"] = options.bytes === $String ? $util.base64.encode(message["protected"], 0, message["protected"].length) : options.bytes === $Array ? $Array.prototype.slice.call(message["protected"]) : message["protected"];
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            /**
             * Converts this Envelope to JSON.
             * @function toJSON
             * @memberof karaula.v1.Envelope
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Envelope.prototype.toJSON = function() {
                return Envelope.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Envelope
             * @function getTypeUrl
             * @memberof karaula.v1.Envelope
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Envelope.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Envelope";
            };

            return Envelope;
        })();

        v1.Kind = (function() {

            /**
             * Properties of a Kind.
             * @typedef {Object} karaula.v1.Kind.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Kind.
             * @memberof karaula.v1
             * @interface IKind
             * @augments karaula.v1.Kind.$Properties
             * @deprecated Use karaula.v1.Kind.$Properties instead.
             */

            /**
             * Shape of a Kind.
             * @typedef {karaula.v1.Kind.$Properties} karaula.v1.Kind.$Shape
             */

            /**
             * Constructs a new Kind.
             * @memberof karaula.v1
             * @classdesc Represents a Kind.
             * @constructor
             * @param {karaula.v1.Kind.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Kind = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Kind instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Kind
             * @static
             * @param {karaula.v1.Kind.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Kind} Kind instance
             * @type {{
             *   (properties: karaula.v1.Kind.$Shape): karaula.v1.Kind & karaula.v1.Kind.$Shape;
             *   (properties?: karaula.v1.Kind.$Properties): karaula.v1.Kind;
             * }}
             */
            Kind.create = function(properties) {
                return new Kind(properties);
            };

            /**
             * Encodes the specified Kind message. Does not implicitly {@link karaula.v1.Kind.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Kind
             * @static
             * @param {karaula.v1.Kind.$Properties} message Kind message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Kind.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Kind message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Kind
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Kind & karaula.v1.Kind.$Shape} Kind
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Kind.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Kind();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Kind message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Kind
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Kind} Kind
             */
            Kind.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Kind)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Kind: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Kind();
            };

            /**
             * Creates a plain object from a Kind message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Kind
             * @static
             * @param {karaula.v1.Kind} message Kind
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Kind.toObject = function () {
                return {};
            };

            /**
             * Converts this Kind to JSON.
             * @function toJSON
             * @memberof karaula.v1.Kind
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Kind.prototype.toJSON = function() {
                return Kind.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Kind
             * @function getTypeUrl
             * @memberof karaula.v1.Kind
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Kind.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Kind";
            };

            /**
             * Code enum.
             * @name karaula.v1.Kind.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} BORDER_INCIDENT=1 BORDER_INCIDENT value
             * @property {number} VISA_ABUSE=2 VISA_ABUSE value
             * @property {number} RETURN=3 RETURN value
             */
            Kind.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "BORDER_INCIDENT"] = 1;
                values[valuesById[2] = "VISA_ABUSE"] = 2;
                values[valuesById[3] = "RETURN"] = 3;
                return values;
            })();

            return Kind;
        })();

        v1.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} karaula.v1.Status.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof karaula.v1
             * @interface IStatus
             * @augments karaula.v1.Status.$Properties
             * @deprecated Use karaula.v1.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {karaula.v1.Status.$Properties} karaula.v1.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof karaula.v1
             * @classdesc Represents a Status.
             * @constructor
             * @param {karaula.v1.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Status instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Status
             * @static
             * @param {karaula.v1.Status.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Status} Status instance
             * @type {{
             *   (properties: karaula.v1.Status.$Shape): karaula.v1.Status & karaula.v1.Status.$Shape;
             *   (properties?: karaula.v1.Status.$Properties): karaula.v1.Status;
             * }}
             */
            Status.create = function(properties) {
                return new Status(properties);
            };

            /**
             * Encodes the specified Status message. Does not implicitly {@link karaula.v1.Status.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Status
             * @static
             * @param {karaula.v1.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Status & karaula.v1.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Status
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Status} Status
             */
            Status.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Status)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Status: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Status();
            };

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Status
             * @static
             * @param {karaula.v1.Status} message Status
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Status.toObject = function () {
                return {};
            };

            /**
             * Converts this Status to JSON.
             * @function toJSON
             * @memberof karaula.v1.Status
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Status.prototype.toJSON = function() {
                return Status.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Status
             * @function getTypeUrl
             * @memberof karaula.v1.Status
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Status.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Status";
            };

            /**
             * Code enum.
             * @name karaula.v1.Status.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} ACTUAL=1 ACTUAL value
             * @property {number} EXERCISE=2 EXERCISE value
             * @property {number} TEST=3 TEST value
             */
            Status.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "ACTUAL"] = 1;
                values[valuesById[2] = "EXERCISE"] = 2;
                values[valuesById[3] = "TEST"] = 3;
                return values;
            })();

            return Status;
        })();

        v1.Entry = (function() {

            /**
             * Properties of an Entry.
             * @typedef {Object} karaula.v1.Entry.$Properties
             * @property {string|null} [origin] Entry origin
             * @property {string|null} [community] Entry community
             * @property {karaula.v1.Kind.Code|null} [kind] Entry kind
             * @property {number|Long|null} [seq] Entry seq
             * @property {Uint8Array|null} [prev] Entry prev
             * @property {google.protobuf.Timestamp.$Properties|null} [issuedAt] Entry issuedAt
             * @property {google.protobuf.Timestamp.$Properties|null} [expiresAt] Entry expiresAt
             * @property {string|null} [entryId] Entry entryId
             * @property {karaula.v1.Status.Code|null} [status] Entry status
             * @property {karaula.v1.Handling.$Properties|null} [handling] Entry handling
             * @property {karaula.v1.Alert.$Properties|null} [alert] Entry alert
             * @property {karaula.v1.Update.$Properties|null} [update] Entry update
             * @property {karaula.v1.Retraction.$Properties|null} [retraction] Entry retraction
             * @property {karaula.v1.Sealed.$Properties|null} [sealed] Entry sealed
             * @property {"alert"|"update"|"retraction"|"sealed"} [body] Entry body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Entry.
             * @memberof karaula.v1
             * @interface IEntry
             * @augments karaula.v1.Entry.$Properties
             * @deprecated Use karaula.v1.Entry.$Properties instead.
             */

            /**
             * Narrowed shape of an Entry.
             * @typedef {{
             *   origin?: string|null;
             *   community?: string|null;
             *   kind?: karaula.v1.Kind.Code|null;
             *   seq?: number|Long|null;
             *   prev?: Uint8Array|null;
             *   issuedAt?: google.protobuf.Timestamp.$Shape|null;
             *   expiresAt?: google.protobuf.Timestamp.$Shape|null;
             *   entryId?: string|null;
             *   status?: karaula.v1.Status.Code|null;
             *   handling?: karaula.v1.Handling.$Shape|null;
             *   alert?: karaula.v1.Alert.$Shape|null;
             *   update?: karaula.v1.Update.$Shape|null;
             *   retraction?: karaula.v1.Retraction.$Shape|null;
             *   sealed?: karaula.v1.Sealed.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; alert?: null; update?: null; retraction?: null; sealed?: null }|{ body?: "alert"; alert: karaula.v1.Alert.$Shape; update?: null; retraction?: null; sealed?: null }|{ body?: "update"; alert?: null; update: karaula.v1.Update.$Shape; retraction?: null; sealed?: null }|{ body?: "retraction"; alert?: null; update?: null; retraction: karaula.v1.Retraction.$Shape; sealed?: null }|{ body?: "sealed"; alert?: null; update?: null; retraction?: null; sealed: karaula.v1.Sealed.$Shape })
             * )} karaula.v1.Entry.$Shape
             */

            /**
             * Constructs a new Entry.
             * @memberof karaula.v1
             * @classdesc Represents an Entry.
             * @constructor
             * @param {karaula.v1.Entry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Entry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Entry origin.
             * @member {string} origin
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.origin = "";

            /**
             * Entry community.
             * @member {string} community
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.community = "";

            /**
             * Entry kind.
             * @member {karaula.v1.Kind.Code} kind
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.kind = 0;

            /**
             * Entry seq.
             * @member {number|Long} seq
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Entry prev.
             * @member {Uint8Array} prev
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.prev = $util.newBuffer([]);

            /**
             * Entry issuedAt.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} issuedAt
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.issuedAt = null;

            /**
             * Entry expiresAt.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} expiresAt
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.expiresAt = null;

            /**
             * Entry entryId.
             * @member {string} entryId
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.entryId = "";

            /**
             * Entry status.
             * @member {karaula.v1.Status.Code} status
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.status = 0;

            /**
             * Entry handling.
             * @member {karaula.v1.Handling.$Properties|null|undefined} handling
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.handling = null;

            /**
             * Entry alert.
             * @member {karaula.v1.Alert.$Properties|null|undefined} alert
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.alert = null;

            /**
             * Entry update.
             * @member {karaula.v1.Update.$Properties|null|undefined} update
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.update = null;

            /**
             * Entry retraction.
             * @member {karaula.v1.Retraction.$Properties|null|undefined} retraction
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.retraction = null;

            /**
             * Entry sealed.
             * @member {karaula.v1.Sealed.$Properties|null|undefined} sealed
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.sealed = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Entry body.
             * @member {"alert"|"update"|"retraction"|"sealed"|undefined} body
             * @memberof karaula.v1.Entry
             * @instance
             */
            $Object.defineProperty(Entry.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["alert", "update", "retraction", "sealed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Entry instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Entry
             * @static
             * @param {karaula.v1.Entry.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Entry} Entry instance
             * @type {{
             *   (properties: karaula.v1.Entry.$Shape): karaula.v1.Entry & karaula.v1.Entry.$Shape;
             *   (properties?: karaula.v1.Entry.$Properties): karaula.v1.Entry;
             * }}
             */
            Entry.create = function(properties) {
                return new Entry(properties);
            };

            /**
             * Encodes the specified Entry message. Does not implicitly {@link karaula.v1.Entry.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Entry
             * @static
             * @param {karaula.v1.Entry.$Properties} message Entry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Entry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && message.origin !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.origin);
                if (message.community != null && $Object.hasOwnProperty.call(message, "community") && message.community !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.community);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.kind);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.seq);
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev") && message.prev.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.prev);
                if (message.issuedAt != null && $Object.hasOwnProperty.call(message, "issuedAt"))
                    $root.google.protobuf.Timestamp.encode(message.issuedAt, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.expiresAt != null && $Object.hasOwnProperty.call(message, "expiresAt"))
                    $root.google.protobuf.Timestamp.encode(message.expiresAt, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.entryId != null && $Object.hasOwnProperty.call(message, "entryId") && message.entryId !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.entryId);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.status);
                if (message.handling != null && $Object.hasOwnProperty.call(message, "handling"))
                    $root.karaula.v1.Handling.encode(message.handling, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    $root.karaula.v1.Alert.encode(message.alert, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    $root.karaula.v1.Update.encode(message.update, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.retraction != null && $Object.hasOwnProperty.call(message, "retraction"))
                    $root.karaula.v1.Retraction.encode(message.retraction, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    $root.karaula.v1.Sealed.encode(message.sealed, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Entry message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Entry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Entry & karaula.v1.Entry.$Shape} Entry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Entry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Entry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.origin = value;
                            else
                                delete message.origin;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.community = value;
                            else
                                delete message.community;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prev = value;
                            else
                                delete message.prev;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.issuedAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.issuedAt);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.expiresAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.expiresAt);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.entryId = value;
                            else
                                delete message.entryId;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.handling = $root.karaula.v1.Handling.decode(reader, reader.size(), $undefined, _depth + 1, message.handling);
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.alert = $root.karaula.v1.Alert.decode(reader, reader.size(), $undefined, _depth + 1, message.alert);
                            message.body = "alert";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.update = $root.karaula.v1.Update.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
                            message.body = "update";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.retraction = $root.karaula.v1.Retraction.decode(reader, reader.size(), $undefined, _depth + 1, message.retraction);
                            message.body = "retraction";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.sealed = $root.karaula.v1.Sealed.decode(reader, reader.size(), $undefined, _depth + 1, message.sealed);
                            message.body = "sealed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Entry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Entry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Entry} Entry
             */
            Entry.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Entry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Entry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Entry();
                if (object.origin != null)
                    if (typeof object.origin !== "string" || object.origin.length)
                        message.origin = $String(object.origin);
                if (object.community != null)
                    if (typeof object.community !== "string" || object.community.length)
                        message.community = $String(object.community);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.karaula.v1.Kind.Code[object.kind] !== 0))
                    switch (object.kind) {
                    case "UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "BORDER_INCIDENT":
                    case 1:
                        message.kind = 1;
                        break;
                    case "VISA_ABUSE":
                    case 2:
                        message.kind = 2;
                        break;
                    case "RETURN":
                    case 3:
                        message.kind = 3;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.seq != null)
                    if (typeof object.seq === "object" ? object.seq.low || object.seq.high : $Number(object.seq) !== 0)
                        if ($util.Long)
                            message.seq = $util.Long.fromValue(object.seq, true);
                        else if (typeof object.seq === "string")
                            message.seq = $parseInt(object.seq, 10);
                        else if (typeof object.seq === "number")
                            message.seq = object.seq;
                        else if (typeof object.seq === "object")
                            message.seq = new $util.LongBits(object.seq.low >>> 0, object.seq.high >>> 0).toNumber(true);
                if (object.prev != null)
                    if (object.prev.length)
                        if (typeof object.prev === "string")
                            $util.base64.decode(object.prev, message.prev = $util.newBuffer($util.base64.length(object.prev)), 0);
                        else if (object.prev.length >= 0)
                            message.prev = object.prev;
                if (object.issuedAt != null) {
                    if (!$util.isObject(object.issuedAt))
                        throw $TypeError(".karaula.v1.Entry.issuedAt: object expected");
                    message.issuedAt = $root.google.protobuf.Timestamp.fromObject(object.issuedAt, _depth + 1);
                }
                if (object.expiresAt != null) {
                    if (!$util.isObject(object.expiresAt))
                        throw $TypeError(".karaula.v1.Entry.expiresAt: object expected");
                    message.expiresAt = $root.google.protobuf.Timestamp.fromObject(object.expiresAt, _depth + 1);
                }
                if (object.entryId != null)
                    if (typeof object.entryId !== "string" || object.entryId.length)
                        message.entryId = $String(object.entryId);
                if (object.status !== 0 && (typeof object.status !== "string" || $root.karaula.v1.Status.Code[object.status] !== 0))
                    switch (object.status) {
                    case "UNSPECIFIED":
                    case 0:
                        message.status = 0;
                        break;
                    case "ACTUAL":
                    case 1:
                        message.status = 1;
                        break;
                    case "EXERCISE":
                    case 2:
                        message.status = 2;
                        break;
                    case "TEST":
                    case 3:
                        message.status = 3;
                        break;
                    default:
                        if (typeof object.status === "number" && (object.status | 0) === object.status)
                            message.status = object.status;
                    }
                if (object.handling != null) {
                    if (!$util.isObject(object.handling))
                        throw $TypeError(".karaula.v1.Entry.handling: object expected");
                    message.handling = $root.karaula.v1.Handling.fromObject(object.handling, _depth + 1);
                }
                if (object.alert != null) {
                    if (!$util.isObject(object.alert))
                        throw $TypeError(".karaula.v1.Entry.alert: object expected");
                    message.alert = $root.karaula.v1.Alert.fromObject(object.alert, _depth + 1);
                }
                if (object.update != null) {
                    if (!$util.isObject(object.update))
                        throw $TypeError(".karaula.v1.Entry.update: object expected");
                    message.update = $root.karaula.v1.Update.fromObject(object.update, _depth + 1);
                }
                if (object.retraction != null) {
                    if (!$util.isObject(object.retraction))
                        throw $TypeError(".karaula.v1.Entry.retraction: object expected");
                    message.retraction = $root.karaula.v1.Retraction.fromObject(object.retraction, _depth + 1);
                }
                if (object.sealed != null) {
                    if (!$util.isObject(object.sealed))
                        throw $TypeError(".karaula.v1.Entry.sealed: object expected");
                    message.sealed = $root.karaula.v1.Sealed.fromObject(object.sealed, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Entry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Entry
             * @static
             * @param {karaula.v1.Entry} message Entry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Entry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.origin = "";
                    object.community = "";
                    object.kind = options.enums === $String ? "UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.seq = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seq = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.prev = "";
                    else {
                        object.prev = [];
                        if (options.bytes !== $Array)
                            object.prev = $util.newBuffer(object.prev);
                    }
                    object.issuedAt = null;
                    object.expiresAt = null;
                    object.entryId = "";
                    object.status = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.handling = null;
                }
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    object.origin = message.origin;
                if (message.community != null && $Object.hasOwnProperty.call(message, "community"))
                    object.community = message.community;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.karaula.v1.Kind.Code[message.kind] === $undefined ? message.kind : $root.karaula.v1.Kind.Code[message.kind] : message.kind;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seq = typeof message.seq === "number" ? $BigInt(message.seq) : $util.Long.fromBits(message.seq.low >>> 0, message.seq.high >>> 0, true).toBigInt();
                    else if (typeof message.seq === "number")
                        object.seq = options.longs === $String ? $String(message.seq) : message.seq;
                    else
                        object.seq = options.longs === $String ? $util.Long.prototype.toString.call(message.seq) : options.longs === $Number ? new $util.LongBits(message.seq.low >>> 0, message.seq.high >>> 0).toNumber(true) : message.seq;
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev"))
                    object.prev = options.bytes === $String ? $util.base64.encode(message.prev, 0, message.prev.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.prev) : message.prev;
                if (message.issuedAt != null && $Object.hasOwnProperty.call(message, "issuedAt"))
                    object.issuedAt = $root.google.protobuf.Timestamp.toObject(message.issuedAt, options, _depth + 1);
                if (message.expiresAt != null && $Object.hasOwnProperty.call(message, "expiresAt"))
                    object.expiresAt = $root.google.protobuf.Timestamp.toObject(message.expiresAt, options, _depth + 1);
                if (message.entryId != null && $Object.hasOwnProperty.call(message, "entryId"))
                    object.entryId = message.entryId;
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = options.enums === $String ? $root.karaula.v1.Status.Code[message.status] === $undefined ? message.status : $root.karaula.v1.Status.Code[message.status] : message.status;
                if (message.handling != null && $Object.hasOwnProperty.call(message, "handling"))
                    object.handling = $root.karaula.v1.Handling.toObject(message.handling, options, _depth + 1);
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert")) {
                    object.alert = $root.karaula.v1.Alert.toObject(message.alert, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "alert";
                }
                if (message.update != null && $Object.hasOwnProperty.call(message, "update")) {
                    object.update = $root.karaula.v1.Update.toObject(message.update, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "update";
                }
                if (message.retraction != null && $Object.hasOwnProperty.call(message, "retraction")) {
                    object.retraction = $root.karaula.v1.Retraction.toObject(message.retraction, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "retraction";
                }
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed")) {
                    object.sealed = $root.karaula.v1.Sealed.toObject(message.sealed, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "sealed";
                }
                return object;
            };

            /**
             * Converts this Entry to JSON.
             * @function toJSON
             * @memberof karaula.v1.Entry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Entry.prototype.toJSON = function() {
                return Entry.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Entry
             * @function getTypeUrl
             * @memberof karaula.v1.Entry
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Entry.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Entry";
            };

            return Entry;
        })();

        v1.HandlingCode = (function() {

            /**
             * Properties of a HandlingCode.
             * @typedef {Object} karaula.v1.HandlingCode.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HandlingCode.
             * @memberof karaula.v1
             * @interface IHandlingCode
             * @augments karaula.v1.HandlingCode.$Properties
             * @deprecated Use karaula.v1.HandlingCode.$Properties instead.
             */

            /**
             * Shape of a HandlingCode.
             * @typedef {karaula.v1.HandlingCode.$Properties} karaula.v1.HandlingCode.$Shape
             */

            /**
             * Constructs a new HandlingCode.
             * @memberof karaula.v1
             * @classdesc Represents a HandlingCode.
             * @constructor
             * @param {karaula.v1.HandlingCode.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HandlingCode = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new HandlingCode instance using the specified properties.
             * @function create
             * @memberof karaula.v1.HandlingCode
             * @static
             * @param {karaula.v1.HandlingCode.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.HandlingCode} HandlingCode instance
             * @type {{
             *   (properties: karaula.v1.HandlingCode.$Shape): karaula.v1.HandlingCode & karaula.v1.HandlingCode.$Shape;
             *   (properties?: karaula.v1.HandlingCode.$Properties): karaula.v1.HandlingCode;
             * }}
             */
            HandlingCode.create = function(properties) {
                return new HandlingCode(properties);
            };

            /**
             * Encodes the specified HandlingCode message. Does not implicitly {@link karaula.v1.HandlingCode.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.HandlingCode
             * @static
             * @param {karaula.v1.HandlingCode.$Properties} message HandlingCode message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HandlingCode.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HandlingCode message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.HandlingCode
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.HandlingCode & karaula.v1.HandlingCode.$Shape} HandlingCode
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HandlingCode.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.HandlingCode();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a HandlingCode message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.HandlingCode
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.HandlingCode} HandlingCode
             */
            HandlingCode.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.HandlingCode)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.HandlingCode: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.HandlingCode();
            };

            /**
             * Creates a plain object from a HandlingCode message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.HandlingCode
             * @static
             * @param {karaula.v1.HandlingCode} message HandlingCode
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            HandlingCode.toObject = function () {
                return {};
            };

            /**
             * Converts this HandlingCode to JSON.
             * @function toJSON
             * @memberof karaula.v1.HandlingCode
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            HandlingCode.prototype.toJSON = function() {
                return HandlingCode.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for HandlingCode
             * @function getTypeUrl
             * @memberof karaula.v1.HandlingCode
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            HandlingCode.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.HandlingCode";
            };

            /**
             * Code enum.
             * @name karaula.v1.HandlingCode.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} H0=1 H0 value
             * @property {number} H1=2 H1 value
             * @property {number} H2=3 H2 value
             * @property {number} H3=4 H3 value
             */
            HandlingCode.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "H0"] = 1;
                values[valuesById[2] = "H1"] = 2;
                values[valuesById[3] = "H2"] = 3;
                values[valuesById[4] = "H3"] = 4;
                return values;
            })();

            return HandlingCode;
        })();

        v1.Purpose = (function() {

            /**
             * Properties of a Purpose.
             * @typedef {Object} karaula.v1.Purpose.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Purpose.
             * @memberof karaula.v1
             * @interface IPurpose
             * @augments karaula.v1.Purpose.$Properties
             * @deprecated Use karaula.v1.Purpose.$Properties instead.
             */

            /**
             * Shape of a Purpose.
             * @typedef {karaula.v1.Purpose.$Properties} karaula.v1.Purpose.$Shape
             */

            /**
             * Constructs a new Purpose.
             * @memberof karaula.v1
             * @classdesc Represents a Purpose.
             * @constructor
             * @param {karaula.v1.Purpose.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Purpose = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Purpose instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Purpose
             * @static
             * @param {karaula.v1.Purpose.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Purpose} Purpose instance
             * @type {{
             *   (properties: karaula.v1.Purpose.$Shape): karaula.v1.Purpose & karaula.v1.Purpose.$Shape;
             *   (properties?: karaula.v1.Purpose.$Properties): karaula.v1.Purpose;
             * }}
             */
            Purpose.create = function(properties) {
                return new Purpose(properties);
            };

            /**
             * Encodes the specified Purpose message. Does not implicitly {@link karaula.v1.Purpose.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Purpose
             * @static
             * @param {karaula.v1.Purpose.$Properties} message Purpose message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Purpose.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Purpose message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Purpose
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Purpose & karaula.v1.Purpose.$Shape} Purpose
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Purpose.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Purpose();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Purpose message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Purpose
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Purpose} Purpose
             */
            Purpose.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Purpose)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Purpose: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.Purpose();
            };

            /**
             * Creates a plain object from a Purpose message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Purpose
             * @static
             * @param {karaula.v1.Purpose} message Purpose
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Purpose.toObject = function () {
                return {};
            };

            /**
             * Converts this Purpose to JSON.
             * @function toJSON
             * @memberof karaula.v1.Purpose
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Purpose.prototype.toJSON = function() {
                return Purpose.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Purpose
             * @function getTypeUrl
             * @memberof karaula.v1.Purpose
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Purpose.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Purpose";
            };

            /**
             * Code enum.
             * @name karaula.v1.Purpose.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} BORDER_CONTROL=1 BORDER_CONTROL value
             * @property {number} CRIMINAL_INVESTIGATION=2 CRIMINAL_INVESTIGATION value
             * @property {number} VISA_PROCESSING=3 VISA_PROCESSING value
             * @property {number} RETURN_PROCEDURE=4 RETURN_PROCEDURE value
             * @property {number} VICTIM_PROTECTION=5 VICTIM_PROTECTION value
             */
            Purpose.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "BORDER_CONTROL"] = 1;
                values[valuesById[2] = "CRIMINAL_INVESTIGATION"] = 2;
                values[valuesById[3] = "VISA_PROCESSING"] = 3;
                values[valuesById[4] = "RETURN_PROCEDURE"] = 4;
                values[valuesById[5] = "VICTIM_PROTECTION"] = 5;
                return values;
            })();

            return Purpose;
        })();

        v1.Handling = (function() {

            /**
             * Properties of a Handling.
             * @typedef {Object} karaula.v1.Handling.$Properties
             * @property {karaula.v1.HandlingCode.Code|null} [code] Handling code
             * @property {string|null} [restriction] Handling restriction
             * @property {Array.<karaula.v1.Purpose.Code>|null} [purposes] Handling purposes
             * @property {Array.<string>|null} [releasableTo] Handling releasableTo
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Handling.
             * @memberof karaula.v1
             * @interface IHandling
             * @augments karaula.v1.Handling.$Properties
             * @deprecated Use karaula.v1.Handling.$Properties instead.
             */

            /**
             * Shape of a Handling.
             * @typedef {karaula.v1.Handling.$Properties} karaula.v1.Handling.$Shape
             */

            /**
             * Constructs a new Handling.
             * @memberof karaula.v1
             * @classdesc Represents a Handling.
             * @constructor
             * @param {karaula.v1.Handling.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Handling = function (properties) {
                this.purposes = [];
                this.releasableTo = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Handling code.
             * @member {karaula.v1.HandlingCode.Code} code
             * @memberof karaula.v1.Handling
             * @instance
             */
            Handling.prototype.code = 0;

            /**
             * Handling restriction.
             * @member {string} restriction
             * @memberof karaula.v1.Handling
             * @instance
             */
            Handling.prototype.restriction = "";

            /**
             * Handling purposes.
             * @member {Array.<karaula.v1.Purpose.Code>} purposes
             * @memberof karaula.v1.Handling
             * @instance
             */
            Handling.prototype.purposes = $util.emptyArray;

            /**
             * Handling releasableTo.
             * @member {Array.<string>} releasableTo
             * @memberof karaula.v1.Handling
             * @instance
             */
            Handling.prototype.releasableTo = $util.emptyArray;

            /**
             * Creates a new Handling instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Handling
             * @static
             * @param {karaula.v1.Handling.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Handling} Handling instance
             * @type {{
             *   (properties: karaula.v1.Handling.$Shape): karaula.v1.Handling & karaula.v1.Handling.$Shape;
             *   (properties?: karaula.v1.Handling.$Properties): karaula.v1.Handling;
             * }}
             */
            Handling.create = function(properties) {
                return new Handling(properties);
            };

            /**
             * Encodes the specified Handling message. Does not implicitly {@link karaula.v1.Handling.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Handling
             * @static
             * @param {karaula.v1.Handling.$Properties} message Handling message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Handling.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.restriction != null && $Object.hasOwnProperty.call(message, "restriction") && message.restriction !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.restriction);
                if (message.purposes != null && message.purposes.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).int32s(message.purposes);
                if (message.releasableTo != null && message.releasableTo.length)
                    for (let i = 0; i < message.releasableTo.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.releasableTo[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Handling message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Handling
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Handling & karaula.v1.Handling.$Shape} Handling
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Handling.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Handling();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.restriction = value;
                            else
                                delete message.restriction;
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.purposes && message.purposes.length))
                                    message.purposes = [];
                                reader.int32s(message.purposes);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.purposes && message.purposes.length))
                                message.purposes = [];
                            message.purposes.push(reader.int32());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.releasableTo && message.releasableTo.length))
                                message.releasableTo = [];
                            message.releasableTo.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Handling message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Handling
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Handling} Handling
             */
            Handling.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Handling)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Handling: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Handling();
                if (object.code !== 0 && (typeof object.code !== "string" || $root.karaula.v1.HandlingCode.Code[object.code] !== 0))
                    switch (object.code) {
                    case "UNSPECIFIED":
                    case 0:
                        message.code = 0;
                        break;
                    case "H0":
                    case 1:
                        message.code = 1;
                        break;
                    case "H1":
                    case 2:
                        message.code = 2;
                        break;
                    case "H2":
                    case 3:
                        message.code = 3;
                        break;
                    case "H3":
                    case 4:
                        message.code = 4;
                        break;
                    default:
                        if (typeof object.code === "number" && (object.code | 0) === object.code)
                            message.code = object.code;
                    }
                if (object.restriction != null)
                    if (typeof object.restriction !== "string" || object.restriction.length)
                        message.restriction = $String(object.restriction);
                if (object.purposes) {
                    if (!$Array.isArray(object.purposes))
                        throw $TypeError(".karaula.v1.Handling.purposes: array expected");
                    message.purposes = [];
                    for (let i = 0; i < object.purposes.length; ++i)
                        switch (object.purposes[i]) {
                        case "UNSPECIFIED":
                        case 0:
                            message.purposes[message.purposes.length] = 0;
                            break;
                        case "BORDER_CONTROL":
                        case 1:
                            message.purposes[message.purposes.length] = 1;
                            break;
                        case "CRIMINAL_INVESTIGATION":
                        case 2:
                            message.purposes[message.purposes.length] = 2;
                            break;
                        case "VISA_PROCESSING":
                        case 3:
                            message.purposes[message.purposes.length] = 3;
                            break;
                        case "RETURN_PROCEDURE":
                        case 4:
                            message.purposes[message.purposes.length] = 4;
                            break;
                        case "VICTIM_PROTECTION":
                        case 5:
                            message.purposes[message.purposes.length] = 5;
                            break;
                        default:
                            if (typeof object.purposes[i] === "number" && (object.purposes[i] | 0) === object.purposes[i])
                                message.purposes[message.purposes.length] = object.purposes[i];
                        }
                }
                if (object.releasableTo) {
                    if (!$Array.isArray(object.releasableTo))
                        throw $TypeError(".karaula.v1.Handling.releasableTo: array expected");
                    message.releasableTo = $Array(object.releasableTo.length);
                    for (let i = 0; i < object.releasableTo.length; ++i)
                        message.releasableTo[i] = $String(object.releasableTo[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Handling message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Handling
             * @static
             * @param {karaula.v1.Handling} message Handling
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Handling.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.purposes = [];
                    object.releasableTo = [];
                }
                if (options.defaults) {
                    object.code = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.restriction = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = options.enums === $String ? $root.karaula.v1.HandlingCode.Code[message.code] === $undefined ? message.code : $root.karaula.v1.HandlingCode.Code[message.code] : message.code;
                if (message.restriction != null && $Object.hasOwnProperty.call(message, "restriction"))
                    object.restriction = message.restriction;
                if (message.purposes && message.purposes.length) {
                    object.purposes = $Array(message.purposes.length);
                    for (let j = 0; j < message.purposes.length; ++j)
                        object.purposes[j] = options.enums === $String ? $root.karaula.v1.Purpose.Code[message.purposes[j]] === $undefined ? message.purposes[j] : $root.karaula.v1.Purpose.Code[message.purposes[j]] : message.purposes[j];
                }
                if (message.releasableTo && message.releasableTo.length) {
                    object.releasableTo = $Array(message.releasableTo.length);
                    for (let j = 0; j < message.releasableTo.length; ++j)
                        object.releasableTo[j] = message.releasableTo[j];
                }
                return object;
            };

            /**
             * Converts this Handling to JSON.
             * @function toJSON
             * @memberof karaula.v1.Handling
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Handling.prototype.toJSON = function() {
                return Handling.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Handling
             * @function getTypeUrl
             * @memberof karaula.v1.Handling
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Handling.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Handling";
            };

            return Handling;
        })();

        v1.EntryReference = (function() {

            /**
             * Properties of an EntryReference.
             * @typedef {Object} karaula.v1.EntryReference.$Properties
             * @property {string|null} [feed] EntryReference feed
             * @property {number|Long|null} [seq] EntryReference seq
             * @property {string|null} [entryId] EntryReference entryId
             * @property {Uint8Array|null} [hash] EntryReference hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryReference.
             * @memberof karaula.v1
             * @interface IEntryReference
             * @augments karaula.v1.EntryReference.$Properties
             * @deprecated Use karaula.v1.EntryReference.$Properties instead.
             */

            /**
             * Shape of an EntryReference.
             * @typedef {karaula.v1.EntryReference.$Properties} karaula.v1.EntryReference.$Shape
             */

            /**
             * Constructs a new EntryReference.
             * @memberof karaula.v1
             * @classdesc Represents an EntryReference.
             * @constructor
             * @param {karaula.v1.EntryReference.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryReference = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryReference feed.
             * @member {string} feed
             * @memberof karaula.v1.EntryReference
             * @instance
             */
            EntryReference.prototype.feed = "";

            /**
             * EntryReference seq.
             * @member {number|Long} seq
             * @memberof karaula.v1.EntryReference
             * @instance
             */
            EntryReference.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EntryReference entryId.
             * @member {string} entryId
             * @memberof karaula.v1.EntryReference
             * @instance
             */
            EntryReference.prototype.entryId = "";

            /**
             * EntryReference hash.
             * @member {Uint8Array} hash
             * @memberof karaula.v1.EntryReference
             * @instance
             */
            EntryReference.prototype.hash = $util.newBuffer([]);

            /**
             * Creates a new EntryReference instance using the specified properties.
             * @function create
             * @memberof karaula.v1.EntryReference
             * @static
             * @param {karaula.v1.EntryReference.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.EntryReference} EntryReference instance
             * @type {{
             *   (properties: karaula.v1.EntryReference.$Shape): karaula.v1.EntryReference & karaula.v1.EntryReference.$Shape;
             *   (properties?: karaula.v1.EntryReference.$Properties): karaula.v1.EntryReference;
             * }}
             */
            EntryReference.create = function(properties) {
                return new EntryReference(properties);
            };

            /**
             * Encodes the specified EntryReference message. Does not implicitly {@link karaula.v1.EntryReference.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.EntryReference
             * @static
             * @param {karaula.v1.EntryReference.$Properties} message EntryReference message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryReference.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.feed != null && $Object.hasOwnProperty.call(message, "feed") && message.feed !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.feed);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.entryId != null && $Object.hasOwnProperty.call(message, "entryId") && message.entryId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.entryId);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryReference message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.EntryReference
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.EntryReference & karaula.v1.EntryReference.$Shape} EntryReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryReference.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.EntryReference();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.feed = value;
                            else
                                delete message.feed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.entryId = value;
                            else
                                delete message.entryId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an EntryReference message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.EntryReference
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.EntryReference} EntryReference
             */
            EntryReference.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.EntryReference)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.EntryReference: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.EntryReference();
                if (object.feed != null)
                    if (typeof object.feed !== "string" || object.feed.length)
                        message.feed = $String(object.feed);
                if (object.seq != null)
                    if (typeof object.seq === "object" ? object.seq.low || object.seq.high : $Number(object.seq) !== 0)
                        if ($util.Long)
                            message.seq = $util.Long.fromValue(object.seq, true);
                        else if (typeof object.seq === "string")
                            message.seq = $parseInt(object.seq, 10);
                        else if (typeof object.seq === "number")
                            message.seq = object.seq;
                        else if (typeof object.seq === "object")
                            message.seq = new $util.LongBits(object.seq.low >>> 0, object.seq.high >>> 0).toNumber(true);
                if (object.entryId != null)
                    if (typeof object.entryId !== "string" || object.entryId.length)
                        message.entryId = $String(object.entryId);
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                return message;
            };

            /**
             * Creates a plain object from an EntryReference message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.EntryReference
             * @static
             * @param {karaula.v1.EntryReference} message EntryReference
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntryReference.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.feed = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.seq = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seq = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.entryId = "";
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                }
                if (message.feed != null && $Object.hasOwnProperty.call(message, "feed"))
                    object.feed = message.feed;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seq = typeof message.seq === "number" ? $BigInt(message.seq) : $util.Long.fromBits(message.seq.low >>> 0, message.seq.high >>> 0, true).toBigInt();
                    else if (typeof message.seq === "number")
                        object.seq = options.longs === $String ? $String(message.seq) : message.seq;
                    else
                        object.seq = options.longs === $String ? $util.Long.prototype.toString.call(message.seq) : options.longs === $Number ? new $util.LongBits(message.seq.low >>> 0, message.seq.high >>> 0).toNumber(true) : message.seq;
                if (message.entryId != null && $Object.hasOwnProperty.call(message, "entryId"))
                    object.entryId = message.entryId;
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                return object;
            };

            /**
             * Converts this EntryReference to JSON.
             * @function toJSON
             * @memberof karaula.v1.EntryReference
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntryReference.prototype.toJSON = function() {
                return EntryReference.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EntryReference
             * @function getTypeUrl
             * @memberof karaula.v1.EntryReference
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EntryReference.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.EntryReference";
            };

            return EntryReference;
        })();

        v1.Update = (function() {

            /**
             * Properties of an Update.
             * @typedef {Object} karaula.v1.Update.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] Update target
             * @property {string|null} [note] Update note
             * @property {karaula.v1.Alert.$Properties|null} [alert] Update alert
             * @property {boolean|null} [closes] Update closes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Update.
             * @memberof karaula.v1
             * @interface IUpdate
             * @augments karaula.v1.Update.$Properties
             * @deprecated Use karaula.v1.Update.$Properties instead.
             */

            /**
             * Shape of an Update.
             * @typedef {{
             *   target?: karaula.v1.EntryReference.$Shape|null;
             *   note?: string|null;
             *   alert?: karaula.v1.Alert.$Shape|null;
             *   closes?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} karaula.v1.Update.$Shape
             */

            /**
             * Constructs a new Update.
             * @memberof karaula.v1
             * @classdesc Represents an Update.
             * @constructor
             * @param {karaula.v1.Update.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Update = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Update target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.Update
             * @instance
             */
            Update.prototype.target = null;

            /**
             * Update note.
             * @member {string} note
             * @memberof karaula.v1.Update
             * @instance
             */
            Update.prototype.note = "";

            /**
             * Update alert.
             * @member {karaula.v1.Alert.$Properties|null|undefined} alert
             * @memberof karaula.v1.Update
             * @instance
             */
            Update.prototype.alert = null;

            /**
             * Update closes.
             * @member {boolean} closes
             * @memberof karaula.v1.Update
             * @instance
             */
            Update.prototype.closes = false;

            /**
             * Creates a new Update instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Update
             * @static
             * @param {karaula.v1.Update.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Update} Update instance
             * @type {{
             *   (properties: karaula.v1.Update.$Shape): karaula.v1.Update & karaula.v1.Update.$Shape;
             *   (properties?: karaula.v1.Update.$Properties): karaula.v1.Update;
             * }}
             */
            Update.create = function(properties) {
                return new Update(properties);
            };

            /**
             * Encodes the specified Update message. Does not implicitly {@link karaula.v1.Update.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Update
             * @static
             * @param {karaula.v1.Update.$Properties} message Update message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Update.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.note);
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    $root.karaula.v1.Alert.encode(message.alert, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.closes != null && $Object.hasOwnProperty.call(message, "closes") && message.closes !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.closes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Update message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Update
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Update & karaula.v1.Update.$Shape} Update
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Update.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Update();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.alert = $root.karaula.v1.Alert.decode(reader, reader.size(), $undefined, _depth + 1, message.alert);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.closes = value;
                            else
                                delete message.closes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Update message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Update
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Update} Update
             */
            Update.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Update)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Update: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Update();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".karaula.v1.Update.target: object expected");
                    message.target = $root.karaula.v1.EntryReference.fromObject(object.target, _depth + 1);
                }
                if (object.note != null)
                    if (typeof object.note !== "string" || object.note.length)
                        message.note = $String(object.note);
                if (object.alert != null) {
                    if (!$util.isObject(object.alert))
                        throw $TypeError(".karaula.v1.Update.alert: object expected");
                    message.alert = $root.karaula.v1.Alert.fromObject(object.alert, _depth + 1);
                }
                if (object.closes != null)
                    if (object.closes)
                        message.closes = $Boolean(object.closes);
                return message;
            };

            /**
             * Creates a plain object from an Update message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Update
             * @static
             * @param {karaula.v1.Update} message Update
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Update.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.note = "";
                    object.alert = null;
                    object.closes = false;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.karaula.v1.EntryReference.toObject(message.target, options, _depth + 1);
                if (message.note != null && $Object.hasOwnProperty.call(message, "note"))
                    object.note = message.note;
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    object.alert = $root.karaula.v1.Alert.toObject(message.alert, options, _depth + 1);
                if (message.closes != null && $Object.hasOwnProperty.call(message, "closes"))
                    object.closes = message.closes;
                return object;
            };

            /**
             * Converts this Update to JSON.
             * @function toJSON
             * @memberof karaula.v1.Update
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Update.prototype.toJSON = function() {
                return Update.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Update
             * @function getTypeUrl
             * @memberof karaula.v1.Update
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Update.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Update";
            };

            return Update;
        })();

        v1.RetractionReason = (function() {

            /**
             * Properties of a RetractionReason.
             * @typedef {Object} karaula.v1.RetractionReason.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetractionReason.
             * @memberof karaula.v1
             * @interface IRetractionReason
             * @augments karaula.v1.RetractionReason.$Properties
             * @deprecated Use karaula.v1.RetractionReason.$Properties instead.
             */

            /**
             * Shape of a RetractionReason.
             * @typedef {karaula.v1.RetractionReason.$Properties} karaula.v1.RetractionReason.$Shape
             */

            /**
             * Constructs a new RetractionReason.
             * @memberof karaula.v1
             * @classdesc Represents a RetractionReason.
             * @constructor
             * @param {karaula.v1.RetractionReason.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetractionReason = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new RetractionReason instance using the specified properties.
             * @function create
             * @memberof karaula.v1.RetractionReason
             * @static
             * @param {karaula.v1.RetractionReason.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.RetractionReason} RetractionReason instance
             * @type {{
             *   (properties: karaula.v1.RetractionReason.$Shape): karaula.v1.RetractionReason & karaula.v1.RetractionReason.$Shape;
             *   (properties?: karaula.v1.RetractionReason.$Properties): karaula.v1.RetractionReason;
             * }}
             */
            RetractionReason.create = function(properties) {
                return new RetractionReason(properties);
            };

            /**
             * Encodes the specified RetractionReason message. Does not implicitly {@link karaula.v1.RetractionReason.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.RetractionReason
             * @static
             * @param {karaula.v1.RetractionReason.$Properties} message RetractionReason message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetractionReason.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetractionReason message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.RetractionReason
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.RetractionReason & karaula.v1.RetractionReason.$Shape} RetractionReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetractionReason.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.RetractionReason();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RetractionReason message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.RetractionReason
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.RetractionReason} RetractionReason
             */
            RetractionReason.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.RetractionReason)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.RetractionReason: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.karaula.v1.RetractionReason();
            };

            /**
             * Creates a plain object from a RetractionReason message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.RetractionReason
             * @static
             * @param {karaula.v1.RetractionReason} message RetractionReason
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RetractionReason.toObject = function () {
                return {};
            };

            /**
             * Converts this RetractionReason to JSON.
             * @function toJSON
             * @memberof karaula.v1.RetractionReason
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RetractionReason.prototype.toJSON = function() {
                return RetractionReason.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RetractionReason
             * @function getTypeUrl
             * @memberof karaula.v1.RetractionReason
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RetractionReason.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.RetractionReason";
            };

            /**
             * Code enum.
             * @name karaula.v1.RetractionReason.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} MISTAKE=1 MISTAKE value
             * @property {number} FALSE_POSITIVE=2 FALSE_POSITIVE value
             * @property {number} DUPLICATE=3 DUPLICATE value
             * @property {number} LEGAL_OBLIGATION=4 LEGAL_OBLIGATION value
             * @property {number} SOURCE_WITHDRAWN=5 SOURCE_WITHDRAWN value
             */
            RetractionReason.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "MISTAKE"] = 1;
                values[valuesById[2] = "FALSE_POSITIVE"] = 2;
                values[valuesById[3] = "DUPLICATE"] = 3;
                values[valuesById[4] = "LEGAL_OBLIGATION"] = 4;
                values[valuesById[5] = "SOURCE_WITHDRAWN"] = 5;
                return values;
            })();

            return RetractionReason;
        })();

        v1.Retraction = (function() {

            /**
             * Properties of a Retraction.
             * @typedef {Object} karaula.v1.Retraction.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] Retraction target
             * @property {karaula.v1.RetractionReason.Code|null} [reason] Retraction reason
             * @property {string|null} [note] Retraction note
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Retraction.
             * @memberof karaula.v1
             * @interface IRetraction
             * @augments karaula.v1.Retraction.$Properties
             * @deprecated Use karaula.v1.Retraction.$Properties instead.
             */

            /**
             * Shape of a Retraction.
             * @typedef {karaula.v1.Retraction.$Properties} karaula.v1.Retraction.$Shape
             */

            /**
             * Constructs a new Retraction.
             * @memberof karaula.v1
             * @classdesc Represents a Retraction.
             * @constructor
             * @param {karaula.v1.Retraction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Retraction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Retraction target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.Retraction
             * @instance
             */
            Retraction.prototype.target = null;

            /**
             * Retraction reason.
             * @member {karaula.v1.RetractionReason.Code} reason
             * @memberof karaula.v1.Retraction
             * @instance
             */
            Retraction.prototype.reason = 0;

            /**
             * Retraction note.
             * @member {string} note
             * @memberof karaula.v1.Retraction
             * @instance
             */
            Retraction.prototype.note = "";

            /**
             * Creates a new Retraction instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Retraction
             * @static
             * @param {karaula.v1.Retraction.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Retraction} Retraction instance
             * @type {{
             *   (properties: karaula.v1.Retraction.$Shape): karaula.v1.Retraction & karaula.v1.Retraction.$Shape;
             *   (properties?: karaula.v1.Retraction.$Properties): karaula.v1.Retraction;
             * }}
             */
            Retraction.create = function(properties) {
                return new Retraction(properties);
            };

            /**
             * Encodes the specified Retraction message. Does not implicitly {@link karaula.v1.Retraction.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Retraction
             * @static
             * @param {karaula.v1.Retraction.$Properties} message Retraction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Retraction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.reason);
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.note);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Retraction message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Retraction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Retraction & karaula.v1.Retraction.$Shape} Retraction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Retraction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Retraction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Retraction message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Retraction
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Retraction} Retraction
             */
            Retraction.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Retraction)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Retraction: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Retraction();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".karaula.v1.Retraction.target: object expected");
                    message.target = $root.karaula.v1.EntryReference.fromObject(object.target, _depth + 1);
                }
                if (object.reason !== 0 && (typeof object.reason !== "string" || $root.karaula.v1.RetractionReason.Code[object.reason] !== 0))
                    switch (object.reason) {
                    case "UNSPECIFIED":
                    case 0:
                        message.reason = 0;
                        break;
                    case "MISTAKE":
                    case 1:
                        message.reason = 1;
                        break;
                    case "FALSE_POSITIVE":
                    case 2:
                        message.reason = 2;
                        break;
                    case "DUPLICATE":
                    case 3:
                        message.reason = 3;
                        break;
                    case "LEGAL_OBLIGATION":
                    case 4:
                        message.reason = 4;
                        break;
                    case "SOURCE_WITHDRAWN":
                    case 5:
                        message.reason = 5;
                        break;
                    default:
                        if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                            message.reason = object.reason;
                    }
                if (object.note != null)
                    if (typeof object.note !== "string" || object.note.length)
                        message.note = $String(object.note);
                return message;
            };

            /**
             * Creates a plain object from a Retraction message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Retraction
             * @static
             * @param {karaula.v1.Retraction} message Retraction
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Retraction.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.reason = options.enums === $String ? "UNSPECIFIED" : 0;
                    object.note = "";
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.karaula.v1.EntryReference.toObject(message.target, options, _depth + 1);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = options.enums === $String ? $root.karaula.v1.RetractionReason.Code[message.reason] === $undefined ? message.reason : $root.karaula.v1.RetractionReason.Code[message.reason] : message.reason;
                if (message.note != null && $Object.hasOwnProperty.call(message, "note"))
                    object.note = message.note;
                return object;
            };

            /**
             * Converts this Retraction to JSON.
             * @function toJSON
             * @memberof karaula.v1.Retraction
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Retraction.prototype.toJSON = function() {
                return Retraction.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Retraction
             * @function getTypeUrl
             * @memberof karaula.v1.Retraction
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Retraction.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Retraction";
            };

            return Retraction;
        })();

        v1.Sealed = (function() {

            /**
             * Properties of a Sealed.
             * @typedef {Object} karaula.v1.Sealed.$Properties
             * @property {string|null} [keyId] Sealed keyId
             * @property {Uint8Array|null} [iv] Sealed iv
             * @property {Uint8Array|null} [ciphertext] Sealed ciphertext
             * @property {Uint8Array|null} [commitment] Sealed commitment
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Sealed.
             * @memberof karaula.v1
             * @interface ISealed
             * @augments karaula.v1.Sealed.$Properties
             * @deprecated Use karaula.v1.Sealed.$Properties instead.
             */

            /**
             * Shape of a Sealed.
             * @typedef {karaula.v1.Sealed.$Properties} karaula.v1.Sealed.$Shape
             */

            /**
             * Constructs a new Sealed.
             * @memberof karaula.v1
             * @classdesc Represents a Sealed.
             * @constructor
             * @param {karaula.v1.Sealed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Sealed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Sealed keyId.
             * @member {string} keyId
             * @memberof karaula.v1.Sealed
             * @instance
             */
            Sealed.prototype.keyId = "";

            /**
             * Sealed iv.
             * @member {Uint8Array} iv
             * @memberof karaula.v1.Sealed
             * @instance
             */
            Sealed.prototype.iv = $util.newBuffer([]);

            /**
             * Sealed ciphertext.
             * @member {Uint8Array} ciphertext
             * @memberof karaula.v1.Sealed
             * @instance
             */
            Sealed.prototype.ciphertext = $util.newBuffer([]);

            /**
             * Sealed commitment.
             * @member {Uint8Array} commitment
             * @memberof karaula.v1.Sealed
             * @instance
             */
            Sealed.prototype.commitment = $util.newBuffer([]);

            /**
             * Creates a new Sealed instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Sealed
             * @static
             * @param {karaula.v1.Sealed.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Sealed} Sealed instance
             * @type {{
             *   (properties: karaula.v1.Sealed.$Shape): karaula.v1.Sealed & karaula.v1.Sealed.$Shape;
             *   (properties?: karaula.v1.Sealed.$Properties): karaula.v1.Sealed;
             * }}
             */
            Sealed.create = function(properties) {
                return new Sealed(properties);
            };

            /**
             * Encodes the specified Sealed message. Does not implicitly {@link karaula.v1.Sealed.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Sealed
             * @static
             * @param {karaula.v1.Sealed.$Properties} message Sealed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Sealed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.keyId);
                if (message.iv != null && $Object.hasOwnProperty.call(message, "iv") && message.iv.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.iv);
                if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext") && message.ciphertext.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.ciphertext);
                if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment") && message.commitment.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.commitment);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Sealed message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Sealed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Sealed & karaula.v1.Sealed.$Shape} Sealed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Sealed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.karaula.v1.Sealed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.keyId = value;
                            else
                                delete message.keyId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.iv = value;
                            else
                                delete message.iv;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ciphertext = value;
                            else
                                delete message.ciphertext;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.commitment = value;
                            else
                                delete message.commitment;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Sealed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof karaula.v1.Sealed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {karaula.v1.Sealed} Sealed
             */
            Sealed.fromObject = function (object, _depth) {
                if (object instanceof $root.karaula.v1.Sealed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".karaula.v1.Sealed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.karaula.v1.Sealed();
                if (object.keyId != null)
                    if (typeof object.keyId !== "string" || object.keyId.length)
                        message.keyId = $String(object.keyId);
                if (object.iv != null)
                    if (object.iv.length)
                        if (typeof object.iv === "string")
                            $util.base64.decode(object.iv, message.iv = $util.newBuffer($util.base64.length(object.iv)), 0);
                        else if (object.iv.length >= 0)
                            message.iv = object.iv;
                if (object.ciphertext != null)
                    if (object.ciphertext.length)
                        if (typeof object.ciphertext === "string")
                            $util.base64.decode(object.ciphertext, message.ciphertext = $util.newBuffer($util.base64.length(object.ciphertext)), 0);
                        else if (object.ciphertext.length >= 0)
                            message.ciphertext = object.ciphertext;
                if (object.commitment != null)
                    if (object.commitment.length)
                        if (typeof object.commitment === "string")
                            $util.base64.decode(object.commitment, message.commitment = $util.newBuffer($util.base64.length(object.commitment)), 0);
                        else if (object.commitment.length >= 0)
                            message.commitment = object.commitment;
                return message;
            };

            /**
             * Creates a plain object from a Sealed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof karaula.v1.Sealed
             * @static
             * @param {karaula.v1.Sealed} message Sealed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Sealed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.keyId = "";
                    if (options.bytes === $String)
                        object.iv = "";
                    else {
                        object.iv = [];
                        if (options.bytes !== $Array)
                            object.iv = $util.newBuffer(object.iv);
                    }
                    if (options.bytes === $String)
                        object.ciphertext = "";
                    else {
                        object.ciphertext = [];
                        if (options.bytes !== $Array)
                            object.ciphertext = $util.newBuffer(object.ciphertext);
                    }
                    if (options.bytes === $String)
                        object.commitment = "";
                    else {
                        object.commitment = [];
                        if (options.bytes !== $Array)
                            object.commitment = $util.newBuffer(object.commitment);
                    }
                }
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    object.keyId = message.keyId;
                if (message.iv != null && $Object.hasOwnProperty.call(message, "iv"))
                    object.iv = options.bytes === $String ? $util.base64.encode(message.iv, 0, message.iv.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.iv) : message.iv;
                if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
                    object.ciphertext = options.bytes === $String ? $util.base64.encode(message.ciphertext, 0, message.ciphertext.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.ciphertext) : message.ciphertext;
                if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment"))
                    object.commitment = options.bytes === $String ? $util.base64.encode(message.commitment, 0, message.commitment.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.commitment) : message.commitment;
                return object;
            };

            /**
             * Converts this Sealed to JSON.
             * @function toJSON
             * @memberof karaula.v1.Sealed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Sealed.prototype.toJSON = function() {
                return Sealed.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Sealed
             * @function getTypeUrl
             * @memberof karaula.v1.Sealed
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Sealed.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/karaula.v1.Sealed";
            };

            return Sealed;
        })();

        return v1;
    })();

    return karaula;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Timestamp = (function() {

            /**
             * Properties of a Timestamp.
             * @typedef {Object} google.protobuf.Timestamp.$Properties
             * @property {number|Long|null} [seconds] Timestamp seconds
             * @property {number|null} [nanos] Timestamp nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Timestamp.
             * @memberof google.protobuf
             * @interface ITimestamp
             * @augments google.protobuf.Timestamp.$Properties
             * @deprecated Use google.protobuf.Timestamp.$Properties instead.
             */

            /**
             * Shape of a Timestamp.
             * @typedef {google.protobuf.Timestamp.$Properties} google.protobuf.Timestamp.$Shape
             */

            /**
             * Constructs a new Timestamp.
             * @memberof google.protobuf
             * @classdesc Represents a Timestamp.
             * @constructor
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Timestamp seconds.
             * @member {number|Long} seconds
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Timestamp nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.nanos = 0;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Timestamp} Timestamp instance
             * @type {{
             *   (properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
             *   (properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;
             * }}
             */
            Timestamp.create = function(properties) {
                return new Timestamp(properties);
            };

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties} message Timestamp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Timestamp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Timestamp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Timestamp message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Timestamp} Timestamp
             */
            Timestamp.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Timestamp)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Timestamp: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Timestamp();
                if (object.seconds != null)
                    if (typeof object.seconds === "object" ? object.seconds.low || object.seconds.high : $Number(object.seconds) !== 0)
                        if ($util.Long)
                            message.seconds = $util.Long.fromValue(object.seconds, false);
                        else if (typeof object.seconds === "string")
                            message.seconds = $parseInt(object.seconds, 10);
                        else if (typeof object.seconds === "number")
                            message.seconds = object.seconds;
                        else if (typeof object.seconds === "object")
                            message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.nanos != null)
                    if ($Number(object.nanos) !== 0)
                        message.nanos = object.nanos | 0;
                return message;
            };

            /**
             * Creates a plain object from a Timestamp message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp} message Timestamp
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Timestamp.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.nanos = 0;
                }
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos"))
                    object.nanos = message.nanos;
                return object;
            };

            /**
             * Converts this Timestamp to JSON.
             * @function toJSON
             * @memberof google.protobuf.Timestamp
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Timestamp.prototype.toJSON = function() {
                return Timestamp.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Timestamp
             * @function getTypeUrl
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Timestamp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Timestamp";
            };

            return Timestamp;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
