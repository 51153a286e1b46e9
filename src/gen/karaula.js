/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

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
             * @property {Array.<karaula.v1.LinkToken.$Properties>|null} [tokens] Alert tokens
             * @property {karaula.v1.BorderIncident.$Properties|null} [borderIncident] Alert borderIncident
             * @property {karaula.v1.VisaAbuse.$Properties|null} [visaAbuse] Alert visaAbuse
             * @property {karaula.v1.ReturnStep.$Properties|null} [returnStep] Alert returnStep
             * @property {Array.<karaula.v1.Basis.$Properties>|null} [basedOn] Alert basedOn
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
             *   tokens?: Array.<karaula.v1.LinkToken.$Shape>|null;
             *   borderIncident?: karaula.v1.BorderIncident.$Shape|null;
             *   visaAbuse?: karaula.v1.VisaAbuse.$Shape|null;
             *   returnStep?: karaula.v1.ReturnStep.$Shape|null;
             *   basedOn?: Array.<karaula.v1.Basis.$Shape>|null;
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
                this.tokens = [];
                this.basedOn = [];
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
             * Alert tokens.
             * @member {Array.<karaula.v1.LinkToken.$Properties>} tokens
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.tokens = $util.emptyArray;

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

            /**
             * Alert basedOn.
             * @member {Array.<karaula.v1.Basis.$Properties>} basedOn
             * @memberof karaula.v1.Alert
             * @instance
             */
            Alert.prototype.basedOn = $util.emptyArray;

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
                if (message.tokens != null && message.tokens.length)
                    for (let i = 0; i < message.tokens.length; ++i)
                        $root.karaula.v1.LinkToken.encode(message.tokens[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.borderIncident != null && $Object.hasOwnProperty.call(message, "borderIncident"))
                    $root.karaula.v1.BorderIncident.encode(message.borderIncident, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.visaAbuse != null && $Object.hasOwnProperty.call(message, "visaAbuse"))
                    $root.karaula.v1.VisaAbuse.encode(message.visaAbuse, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.returnStep != null && $Object.hasOwnProperty.call(message, "returnStep"))
                    $root.karaula.v1.ReturnStep.encode(message.returnStep, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.basedOn != null && message.basedOn.length)
                    for (let i = 0; i < message.basedOn.length; ++i)
                        $root.karaula.v1.Basis.encode(message.basedOn[i], writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
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
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tokens && message.tokens.length))
                                message.tokens = [];
                            message.tokens.push($root.karaula.v1.LinkToken.decode(reader, reader.size(), $undefined, _depth + 1));
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
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if (!(message.basedOn && message.basedOn.length))
                                message.basedOn = [];
                            message.basedOn.push($root.karaula.v1.Basis.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Alert;
        })();

        v1.BasisSource = (function() {

            /**
             * Properties of a BasisSource.
             * @typedef {Object} karaula.v1.BasisSource.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BasisSource.
             * @memberof karaula.v1
             * @interface IBasisSource
             * @augments karaula.v1.BasisSource.$Properties
             * @deprecated Use karaula.v1.BasisSource.$Properties instead.
             */

            /**
             * Shape of a BasisSource.
             * @typedef {karaula.v1.BasisSource.$Properties} karaula.v1.BasisSource.$Shape
             */

            /**
             * Constructs a new BasisSource.
             * @memberof karaula.v1
             * @classdesc Represents a BasisSource.
             * @constructor
             * @param {karaula.v1.BasisSource.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BasisSource = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new BasisSource instance using the specified properties.
             * @function create
             * @memberof karaula.v1.BasisSource
             * @static
             * @param {karaula.v1.BasisSource.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.BasisSource} BasisSource instance
             * @type {{
             *   (properties: karaula.v1.BasisSource.$Shape): karaula.v1.BasisSource & karaula.v1.BasisSource.$Shape;
             *   (properties?: karaula.v1.BasisSource.$Properties): karaula.v1.BasisSource;
             * }}
             */
            BasisSource.create = function(properties) {
                return new BasisSource(properties);
            };

            /**
             * Encodes the specified BasisSource message. Does not implicitly {@link karaula.v1.BasisSource.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.BasisSource
             * @static
             * @param {karaula.v1.BasisSource.$Properties} message BasisSource message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BasisSource.encode = function (message, writer, _depth) {
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
             * Decodes a BasisSource message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.BasisSource
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.BasisSource & karaula.v1.BasisSource.$Shape} BasisSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BasisSource.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.BasisSource();
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
             * Code enum.
             * @name karaula.v1.BasisSource.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} OWN_OBSERVATION=1 OWN_OBSERVATION value
             * @property {number} OWN_SOURCE=2 OWN_SOURCE value
             * @property {number} OTHER_AGENCY=3 OTHER_AGENCY value
             * @property {number} OPEN_SOURCE=4 OPEN_SOURCE value
             */
            BasisSource.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "OWN_OBSERVATION"] = 1;
                values[valuesById[2] = "OWN_SOURCE"] = 2;
                values[valuesById[3] = "OTHER_AGENCY"] = 3;
                values[valuesById[4] = "OPEN_SOURCE"] = 4;
                return values;
            })();

            return BasisSource;
        })();

        v1.Basis = (function() {

            /**
             * Properties of a Basis.
             * @typedef {Object} karaula.v1.Basis.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [entry] Basis entry
             * @property {karaula.v1.BasisSource.Code|null} [source] Basis source
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Basis.
             * @memberof karaula.v1
             * @interface IBasis
             * @augments karaula.v1.Basis.$Properties
             * @deprecated Use karaula.v1.Basis.$Properties instead.
             */

            /**
             * Shape of a Basis.
             * @typedef {karaula.v1.Basis.$Properties} karaula.v1.Basis.$Shape
             */

            /**
             * Constructs a new Basis.
             * @memberof karaula.v1
             * @classdesc Represents a Basis.
             * @constructor
             * @param {karaula.v1.Basis.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Basis = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Basis entry.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} entry
             * @memberof karaula.v1.Basis
             * @instance
             */
            Basis.prototype.entry = null;

            /**
             * Basis source.
             * @member {karaula.v1.BasisSource.Code} source
             * @memberof karaula.v1.Basis
             * @instance
             */
            Basis.prototype.source = 0;

            /**
             * Creates a new Basis instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Basis
             * @static
             * @param {karaula.v1.Basis.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Basis} Basis instance
             * @type {{
             *   (properties: karaula.v1.Basis.$Shape): karaula.v1.Basis & karaula.v1.Basis.$Shape;
             *   (properties?: karaula.v1.Basis.$Properties): karaula.v1.Basis;
             * }}
             */
            Basis.create = function(properties) {
                return new Basis(properties);
            };

            /**
             * Encodes the specified Basis message. Does not implicitly {@link karaula.v1.Basis.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Basis
             * @static
             * @param {karaula.v1.Basis.$Properties} message Basis message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Basis.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    $root.karaula.v1.EntryReference.encode(message.entry, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.source);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Basis message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Basis
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Basis & karaula.v1.Basis.$Shape} Basis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Basis.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Basis();
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
                            message.entry = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.entry);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.source = value;
                            else
                                delete message.source;
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

            return Basis;
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

            return EntryReference;
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

            return BorderIncident;
        })();

        v1.IdentifierType = (function() {

            /**
             * Properties of an IdentifierType.
             * @typedef {Object} karaula.v1.IdentifierType.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IdentifierType.
             * @memberof karaula.v1
             * @interface IIdentifierType
             * @augments karaula.v1.IdentifierType.$Properties
             * @deprecated Use karaula.v1.IdentifierType.$Properties instead.
             */

            /**
             * Shape of an IdentifierType.
             * @typedef {karaula.v1.IdentifierType.$Properties} karaula.v1.IdentifierType.$Shape
             */

            /**
             * Constructs a new IdentifierType.
             * @memberof karaula.v1
             * @classdesc Represents an IdentifierType.
             * @constructor
             * @param {karaula.v1.IdentifierType.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IdentifierType = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new IdentifierType instance using the specified properties.
             * @function create
             * @memberof karaula.v1.IdentifierType
             * @static
             * @param {karaula.v1.IdentifierType.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.IdentifierType} IdentifierType instance
             * @type {{
             *   (properties: karaula.v1.IdentifierType.$Shape): karaula.v1.IdentifierType & karaula.v1.IdentifierType.$Shape;
             *   (properties?: karaula.v1.IdentifierType.$Properties): karaula.v1.IdentifierType;
             * }}
             */
            IdentifierType.create = function(properties) {
                return new IdentifierType(properties);
            };

            /**
             * Encodes the specified IdentifierType message. Does not implicitly {@link karaula.v1.IdentifierType.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.IdentifierType
             * @static
             * @param {karaula.v1.IdentifierType.$Properties} message IdentifierType message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IdentifierType.encode = function (message, writer, _depth) {
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
             * Decodes an IdentifierType message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.IdentifierType
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.IdentifierType & karaula.v1.IdentifierType.$Shape} IdentifierType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IdentifierType.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.IdentifierType();
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
             * Code enum.
             * @name karaula.v1.IdentifierType.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} DOCUMENT=1 DOCUMENT value
             * @property {number} PLATE=2 PLATE value
             * @property {number} PHONE=3 PHONE value
             * @property {number} EMPLOYER=4 EMPLOYER value
             * @property {number} FACE=5 FACE value
             */
            IdentifierType.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "DOCUMENT"] = 1;
                values[valuesById[2] = "PLATE"] = 2;
                values[valuesById[3] = "PHONE"] = 3;
                values[valuesById[4] = "EMPLOYER"] = 4;
                values[valuesById[5] = "FACE"] = 5;
                return values;
            })();

            return IdentifierType;
        })();

        v1.LinkToken = (function() {

            /**
             * Properties of a LinkToken.
             * @typedef {Object} karaula.v1.LinkToken.$Properties
             * @property {karaula.v1.IdentifierType.Code|null} [type] LinkToken type
             * @property {string|null} [keyId] LinkToken keyId
             * @property {string|null} [token] LinkToken token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinkToken.
             * @memberof karaula.v1
             * @interface ILinkToken
             * @augments karaula.v1.LinkToken.$Properties
             * @deprecated Use karaula.v1.LinkToken.$Properties instead.
             */

            /**
             * Shape of a LinkToken.
             * @typedef {karaula.v1.LinkToken.$Properties} karaula.v1.LinkToken.$Shape
             */

            /**
             * Constructs a new LinkToken.
             * @memberof karaula.v1
             * @classdesc Represents a LinkToken.
             * @constructor
             * @param {karaula.v1.LinkToken.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinkToken = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LinkToken type.
             * @member {karaula.v1.IdentifierType.Code} type
             * @memberof karaula.v1.LinkToken
             * @instance
             */
            LinkToken.prototype.type = 0;

            /**
             * LinkToken keyId.
             * @member {string} keyId
             * @memberof karaula.v1.LinkToken
             * @instance
             */
            LinkToken.prototype.keyId = "";

            /**
             * LinkToken token.
             * @member {string} token
             * @memberof karaula.v1.LinkToken
             * @instance
             */
            LinkToken.prototype.token = "";

            /**
             * Creates a new LinkToken instance using the specified properties.
             * @function create
             * @memberof karaula.v1.LinkToken
             * @static
             * @param {karaula.v1.LinkToken.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.LinkToken} LinkToken instance
             * @type {{
             *   (properties: karaula.v1.LinkToken.$Shape): karaula.v1.LinkToken & karaula.v1.LinkToken.$Shape;
             *   (properties?: karaula.v1.LinkToken.$Properties): karaula.v1.LinkToken;
             * }}
             */
            LinkToken.create = function(properties) {
                return new LinkToken(properties);
            };

            /**
             * Encodes the specified LinkToken message. Does not implicitly {@link karaula.v1.LinkToken.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.LinkToken
             * @static
             * @param {karaula.v1.LinkToken.$Properties} message LinkToken message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinkToken.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.keyId);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinkToken message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.LinkToken
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.LinkToken & karaula.v1.LinkToken.$Shape} LinkToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinkToken.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.LinkToken();
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
                                message.keyId = value;
                            else
                                delete message.keyId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
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

            return LinkToken;
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
             * @property {number} ACKNOWLEDGED=11 ACKNOWLEDGED value
             * @property {number} HOLD=12 HOLD value
             * @property {number} HOLD_LIFTED=13 HOLD_LIFTED value
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
                values[valuesById[11] = "ACKNOWLEDGED"] = 11;
                values[valuesById[12] = "HOLD"] = 12;
                values[valuesById[13] = "HOLD_LIFTED"] = 13;
                return values;
            })();

            return Step;
        })();

        v1.HoldReason = (function() {

            /**
             * Properties of a HoldReason.
             * @typedef {Object} karaula.v1.HoldReason.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HoldReason.
             * @memberof karaula.v1
             * @interface IHoldReason
             * @augments karaula.v1.HoldReason.$Properties
             * @deprecated Use karaula.v1.HoldReason.$Properties instead.
             */

            /**
             * Shape of a HoldReason.
             * @typedef {karaula.v1.HoldReason.$Properties} karaula.v1.HoldReason.$Shape
             */

            /**
             * Constructs a new HoldReason.
             * @memberof karaula.v1
             * @classdesc Represents a HoldReason.
             * @constructor
             * @param {karaula.v1.HoldReason.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HoldReason = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new HoldReason instance using the specified properties.
             * @function create
             * @memberof karaula.v1.HoldReason
             * @static
             * @param {karaula.v1.HoldReason.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.HoldReason} HoldReason instance
             * @type {{
             *   (properties: karaula.v1.HoldReason.$Shape): karaula.v1.HoldReason & karaula.v1.HoldReason.$Shape;
             *   (properties?: karaula.v1.HoldReason.$Properties): karaula.v1.HoldReason;
             * }}
             */
            HoldReason.create = function(properties) {
                return new HoldReason(properties);
            };

            /**
             * Encodes the specified HoldReason message. Does not implicitly {@link karaula.v1.HoldReason.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.HoldReason
             * @static
             * @param {karaula.v1.HoldReason.$Properties} message HoldReason message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HoldReason.encode = function (message, writer, _depth) {
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
             * Decodes a HoldReason message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.HoldReason
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.HoldReason & karaula.v1.HoldReason.$Shape} HoldReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HoldReason.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.HoldReason();
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
             * Code enum.
             * @name karaula.v1.HoldReason.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} RISK_IN_COUNTRY=1 RISK_IN_COUNTRY value
             * @property {number} ASYLUM_REQUEST=2 ASYLUM_REQUEST value
             * @property {number} INTERIM_MEASURE=3 INTERIM_MEASURE value
             * @property {number} MEDICAL=4 MEDICAL value
             * @property {number} BEST_INTERESTS_OF_CHILD=5 BEST_INTERESTS_OF_CHILD value
             */
            HoldReason.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "RISK_IN_COUNTRY"] = 1;
                values[valuesById[2] = "ASYLUM_REQUEST"] = 2;
                values[valuesById[3] = "INTERIM_MEASURE"] = 3;
                values[valuesById[4] = "MEDICAL"] = 4;
                values[valuesById[5] = "BEST_INTERESTS_OF_CHILD"] = 5;
                return values;
            })();

            return HoldReason;
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
             * @property {string|null} [requested] ReturnStep requested
             * @property {string|null} [assisting] ReturnStep assisting
             * @property {karaula.v1.HoldReason.Code|null} [holdReason] ReturnStep holdReason
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
             * ReturnStep requested.
             * @member {string} requested
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.requested = "";

            /**
             * ReturnStep assisting.
             * @member {string} assisting
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.assisting = "";

            /**
             * ReturnStep holdReason.
             * @member {karaula.v1.HoldReason.Code} holdReason
             * @memberof karaula.v1.ReturnStep
             * @instance
             */
            ReturnStep.prototype.holdReason = 0;

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
                if (message.requested != null && $Object.hasOwnProperty.call(message, "requested") && message.requested !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.requested);
                if (message.assisting != null && $Object.hasOwnProperty.call(message, "assisting") && message.assisting !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.assisting);
                if (message.holdReason != null && $Object.hasOwnProperty.call(message, "holdReason") && message.holdReason !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).int32(message.holdReason);
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
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.requested = value;
                            else
                                delete message.requested;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.assisting = value;
                            else
                                delete message.assisting;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.holdReason = value;
                            else
                                delete message.holdReason;
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

        v1.VisaAbuseMeans = (function() {

            /**
             * Properties of a VisaAbuseMeans.
             * @typedef {Object} karaula.v1.VisaAbuseMeans.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VisaAbuseMeans.
             * @memberof karaula.v1
             * @interface IVisaAbuseMeans
             * @augments karaula.v1.VisaAbuseMeans.$Properties
             * @deprecated Use karaula.v1.VisaAbuseMeans.$Properties instead.
             */

            /**
             * Shape of a VisaAbuseMeans.
             * @typedef {karaula.v1.VisaAbuseMeans.$Properties} karaula.v1.VisaAbuseMeans.$Shape
             */

            /**
             * Constructs a new VisaAbuseMeans.
             * @memberof karaula.v1
             * @classdesc Represents a VisaAbuseMeans.
             * @constructor
             * @param {karaula.v1.VisaAbuseMeans.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VisaAbuseMeans = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new VisaAbuseMeans instance using the specified properties.
             * @function create
             * @memberof karaula.v1.VisaAbuseMeans
             * @static
             * @param {karaula.v1.VisaAbuseMeans.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.VisaAbuseMeans} VisaAbuseMeans instance
             * @type {{
             *   (properties: karaula.v1.VisaAbuseMeans.$Shape): karaula.v1.VisaAbuseMeans & karaula.v1.VisaAbuseMeans.$Shape;
             *   (properties?: karaula.v1.VisaAbuseMeans.$Properties): karaula.v1.VisaAbuseMeans;
             * }}
             */
            VisaAbuseMeans.create = function(properties) {
                return new VisaAbuseMeans(properties);
            };

            /**
             * Encodes the specified VisaAbuseMeans message. Does not implicitly {@link karaula.v1.VisaAbuseMeans.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.VisaAbuseMeans
             * @static
             * @param {karaula.v1.VisaAbuseMeans.$Properties} message VisaAbuseMeans message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VisaAbuseMeans.encode = function (message, writer, _depth) {
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
             * Decodes a VisaAbuseMeans message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.VisaAbuseMeans
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.VisaAbuseMeans & karaula.v1.VisaAbuseMeans.$Shape} VisaAbuseMeans
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VisaAbuseMeans.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.VisaAbuseMeans();
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
             * Code enum.
             * @name karaula.v1.VisaAbuseMeans.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} GENUINE_VISA_MISUSED=1 GENUINE_VISA_MISUSED value
             * @property {number} FORGED_SUPPORTING_DOCUMENTS=2 FORGED_SUPPORTING_DOCUMENTS value
             * @property {number} FALSE_INVITATION=3 FALSE_INVITATION value
             * @property {number} BRIBED_OFFICIAL=4 BRIBED_OFFICIAL value
             * @property {number} IMPOSTOR=5 IMPOSTOR value
             * @property {number} TRAVEL_AGENCY=6 TRAVEL_AGENCY value
             */
            VisaAbuseMeans.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "GENUINE_VISA_MISUSED"] = 1;
                values[valuesById[2] = "FORGED_SUPPORTING_DOCUMENTS"] = 2;
                values[valuesById[3] = "FALSE_INVITATION"] = 3;
                values[valuesById[4] = "BRIBED_OFFICIAL"] = 4;
                values[valuesById[5] = "IMPOSTOR"] = 5;
                values[valuesById[6] = "TRAVEL_AGENCY"] = 6;
                return values;
            })();

            return VisaAbuseMeans;
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
             * @property {karaula.v1.VisaAbuseMeans.Code|null} [means] VisaAbuse means
             * @property {string|null} [arrivalAirport] VisaAbuse arrivalAirport
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
             * VisaAbuse means.
             * @member {karaula.v1.VisaAbuseMeans.Code} means
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.means = 0;

            /**
             * VisaAbuse arrivalAirport.
             * @member {string} arrivalAirport
             * @memberof karaula.v1.VisaAbuse
             * @instance
             */
            VisaAbuse.prototype.arrivalAirport = "";

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
                if (message.means != null && $Object.hasOwnProperty.call(message, "means") && message.means !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.means);
                if (message.arrivalAirport != null && $Object.hasOwnProperty.call(message, "arrivalAirport") && message.arrivalAirport !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.arrivalAirport);
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
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.means = value;
                            else
                                delete message.means;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.arrivalAirport = value;
                            else
                                delete message.arrivalAirport;
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

            return VisaAbuse;
        })();

        v1.DataSubjectRight = (function() {

            /**
             * Properties of a DataSubjectRight.
             * @typedef {Object} karaula.v1.DataSubjectRight.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DataSubjectRight.
             * @memberof karaula.v1
             * @interface IDataSubjectRight
             * @augments karaula.v1.DataSubjectRight.$Properties
             * @deprecated Use karaula.v1.DataSubjectRight.$Properties instead.
             */

            /**
             * Shape of a DataSubjectRight.
             * @typedef {karaula.v1.DataSubjectRight.$Properties} karaula.v1.DataSubjectRight.$Shape
             */

            /**
             * Constructs a new DataSubjectRight.
             * @memberof karaula.v1
             * @classdesc Represents a DataSubjectRight.
             * @constructor
             * @param {karaula.v1.DataSubjectRight.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DataSubjectRight = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DataSubjectRight instance using the specified properties.
             * @function create
             * @memberof karaula.v1.DataSubjectRight
             * @static
             * @param {karaula.v1.DataSubjectRight.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.DataSubjectRight} DataSubjectRight instance
             * @type {{
             *   (properties: karaula.v1.DataSubjectRight.$Shape): karaula.v1.DataSubjectRight & karaula.v1.DataSubjectRight.$Shape;
             *   (properties?: karaula.v1.DataSubjectRight.$Properties): karaula.v1.DataSubjectRight;
             * }}
             */
            DataSubjectRight.create = function(properties) {
                return new DataSubjectRight(properties);
            };

            /**
             * Encodes the specified DataSubjectRight message. Does not implicitly {@link karaula.v1.DataSubjectRight.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.DataSubjectRight
             * @static
             * @param {karaula.v1.DataSubjectRight.$Properties} message DataSubjectRight message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DataSubjectRight.encode = function (message, writer, _depth) {
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
             * Decodes a DataSubjectRight message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.DataSubjectRight
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectRight & karaula.v1.DataSubjectRight.$Shape} DataSubjectRight
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DataSubjectRight.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.DataSubjectRight();
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
             * Code enum.
             * @name karaula.v1.DataSubjectRight.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} ACCESS=1 ACCESS value
             * @property {number} ERASURE=2 ERASURE value
             */
            DataSubjectRight.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "ACCESS"] = 1;
                values[valuesById[2] = "ERASURE"] = 2;
                return values;
            })();

            return DataSubjectRight;
        })();

        v1.DataSubjectOutcome = (function() {

            /**
             * Properties of a DataSubjectOutcome.
             * @typedef {Object} karaula.v1.DataSubjectOutcome.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DataSubjectOutcome.
             * @memberof karaula.v1
             * @interface IDataSubjectOutcome
             * @augments karaula.v1.DataSubjectOutcome.$Properties
             * @deprecated Use karaula.v1.DataSubjectOutcome.$Properties instead.
             */

            /**
             * Shape of a DataSubjectOutcome.
             * @typedef {karaula.v1.DataSubjectOutcome.$Properties} karaula.v1.DataSubjectOutcome.$Shape
             */

            /**
             * Constructs a new DataSubjectOutcome.
             * @memberof karaula.v1
             * @classdesc Represents a DataSubjectOutcome.
             * @constructor
             * @param {karaula.v1.DataSubjectOutcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DataSubjectOutcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DataSubjectOutcome instance using the specified properties.
             * @function create
             * @memberof karaula.v1.DataSubjectOutcome
             * @static
             * @param {karaula.v1.DataSubjectOutcome.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.DataSubjectOutcome} DataSubjectOutcome instance
             * @type {{
             *   (properties: karaula.v1.DataSubjectOutcome.$Shape): karaula.v1.DataSubjectOutcome & karaula.v1.DataSubjectOutcome.$Shape;
             *   (properties?: karaula.v1.DataSubjectOutcome.$Properties): karaula.v1.DataSubjectOutcome;
             * }}
             */
            DataSubjectOutcome.create = function(properties) {
                return new DataSubjectOutcome(properties);
            };

            /**
             * Encodes the specified DataSubjectOutcome message. Does not implicitly {@link karaula.v1.DataSubjectOutcome.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.DataSubjectOutcome
             * @static
             * @param {karaula.v1.DataSubjectOutcome.$Properties} message DataSubjectOutcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DataSubjectOutcome.encode = function (message, writer, _depth) {
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
             * Decodes a DataSubjectOutcome message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.DataSubjectOutcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectOutcome & karaula.v1.DataSubjectOutcome.$Shape} DataSubjectOutcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DataSubjectOutcome.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.DataSubjectOutcome();
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
             * Code enum.
             * @name karaula.v1.DataSubjectOutcome.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} HELD=1 HELD value
             * @property {number} NOT_HELD=2 NOT_HELD value
             * @property {number} ERASED=3 ERASED value
             * @property {number} REFUSED=4 REFUSED value
             */
            DataSubjectOutcome.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "HELD"] = 1;
                values[valuesById[2] = "NOT_HELD"] = 2;
                values[valuesById[3] = "ERASED"] = 3;
                values[valuesById[4] = "REFUSED"] = 4;
                return values;
            })();

            return DataSubjectOutcome;
        })();

        v1.DataSubjectRefusal = (function() {

            /**
             * Properties of a DataSubjectRefusal.
             * @typedef {Object} karaula.v1.DataSubjectRefusal.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DataSubjectRefusal.
             * @memberof karaula.v1
             * @interface IDataSubjectRefusal
             * @augments karaula.v1.DataSubjectRefusal.$Properties
             * @deprecated Use karaula.v1.DataSubjectRefusal.$Properties instead.
             */

            /**
             * Shape of a DataSubjectRefusal.
             * @typedef {karaula.v1.DataSubjectRefusal.$Properties} karaula.v1.DataSubjectRefusal.$Shape
             */

            /**
             * Constructs a new DataSubjectRefusal.
             * @memberof karaula.v1
             * @classdesc Represents a DataSubjectRefusal.
             * @constructor
             * @param {karaula.v1.DataSubjectRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DataSubjectRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DataSubjectRefusal instance using the specified properties.
             * @function create
             * @memberof karaula.v1.DataSubjectRefusal
             * @static
             * @param {karaula.v1.DataSubjectRefusal.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.DataSubjectRefusal} DataSubjectRefusal instance
             * @type {{
             *   (properties: karaula.v1.DataSubjectRefusal.$Shape): karaula.v1.DataSubjectRefusal & karaula.v1.DataSubjectRefusal.$Shape;
             *   (properties?: karaula.v1.DataSubjectRefusal.$Properties): karaula.v1.DataSubjectRefusal;
             * }}
             */
            DataSubjectRefusal.create = function(properties) {
                return new DataSubjectRefusal(properties);
            };

            /**
             * Encodes the specified DataSubjectRefusal message. Does not implicitly {@link karaula.v1.DataSubjectRefusal.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.DataSubjectRefusal
             * @static
             * @param {karaula.v1.DataSubjectRefusal.$Properties} message DataSubjectRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DataSubjectRefusal.encode = function (message, writer, _depth) {
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
             * Decodes a DataSubjectRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.DataSubjectRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectRefusal & karaula.v1.DataSubjectRefusal.$Shape} DataSubjectRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DataSubjectRefusal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.DataSubjectRefusal();
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
             * Code enum.
             * @name karaula.v1.DataSubjectRefusal.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} OBSTRUCTS_INQUIRIES=1 OBSTRUCTS_INQUIRIES value
             * @property {number} PREJUDICES_INVESTIGATION=2 PREJUDICES_INVESTIGATION value
             * @property {number} PUBLIC_SECURITY=3 PUBLIC_SECURITY value
             * @property {number} NATIONAL_SECURITY=4 NATIONAL_SECURITY value
             * @property {number} RIGHTS_OF_OTHERS=5 RIGHTS_OF_OTHERS value
             * @property {number} KEPT_AS_EVIDENCE=6 KEPT_AS_EVIDENCE value
             */
            DataSubjectRefusal.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "OBSTRUCTS_INQUIRIES"] = 1;
                values[valuesById[2] = "PREJUDICES_INVESTIGATION"] = 2;
                values[valuesById[3] = "PUBLIC_SECURITY"] = 3;
                values[valuesById[4] = "NATIONAL_SECURITY"] = 4;
                values[valuesById[5] = "RIGHTS_OF_OTHERS"] = 5;
                values[valuesById[6] = "KEPT_AS_EVIDENCE"] = 6;
                return values;
            })();

            return DataSubjectRefusal;
        })();

        v1.DataSubjectRequest = (function() {

            /**
             * Properties of a DataSubjectRequest.
             * @typedef {Object} karaula.v1.DataSubjectRequest.$Properties
             * @property {string|null} [caseId] DataSubjectRequest caseId
             * @property {karaula.v1.DataSubjectRight.Code|null} [right] DataSubjectRequest right
             * @property {Array.<karaula.v1.EntryReference.$Properties>|null} [entries] DataSubjectRequest entries
             * @property {google.protobuf.Timestamp.$Properties|null} [answerBy] DataSubjectRequest answerBy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DataSubjectRequest.
             * @memberof karaula.v1
             * @interface IDataSubjectRequest
             * @augments karaula.v1.DataSubjectRequest.$Properties
             * @deprecated Use karaula.v1.DataSubjectRequest.$Properties instead.
             */

            /**
             * Shape of a DataSubjectRequest.
             * @typedef {karaula.v1.DataSubjectRequest.$Properties} karaula.v1.DataSubjectRequest.$Shape
             */

            /**
             * Constructs a new DataSubjectRequest.
             * @memberof karaula.v1
             * @classdesc Represents a DataSubjectRequest.
             * @constructor
             * @param {karaula.v1.DataSubjectRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DataSubjectRequest = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DataSubjectRequest caseId.
             * @member {string} caseId
             * @memberof karaula.v1.DataSubjectRequest
             * @instance
             */
            DataSubjectRequest.prototype.caseId = "";

            /**
             * DataSubjectRequest right.
             * @member {karaula.v1.DataSubjectRight.Code} right
             * @memberof karaula.v1.DataSubjectRequest
             * @instance
             */
            DataSubjectRequest.prototype.right = 0;

            /**
             * DataSubjectRequest entries.
             * @member {Array.<karaula.v1.EntryReference.$Properties>} entries
             * @memberof karaula.v1.DataSubjectRequest
             * @instance
             */
            DataSubjectRequest.prototype.entries = $util.emptyArray;

            /**
             * DataSubjectRequest answerBy.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} answerBy
             * @memberof karaula.v1.DataSubjectRequest
             * @instance
             */
            DataSubjectRequest.prototype.answerBy = null;

            /**
             * Creates a new DataSubjectRequest instance using the specified properties.
             * @function create
             * @memberof karaula.v1.DataSubjectRequest
             * @static
             * @param {karaula.v1.DataSubjectRequest.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.DataSubjectRequest} DataSubjectRequest instance
             * @type {{
             *   (properties: karaula.v1.DataSubjectRequest.$Shape): karaula.v1.DataSubjectRequest & karaula.v1.DataSubjectRequest.$Shape;
             *   (properties?: karaula.v1.DataSubjectRequest.$Properties): karaula.v1.DataSubjectRequest;
             * }}
             */
            DataSubjectRequest.create = function(properties) {
                return new DataSubjectRequest(properties);
            };

            /**
             * Encodes the specified DataSubjectRequest message. Does not implicitly {@link karaula.v1.DataSubjectRequest.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.DataSubjectRequest
             * @static
             * @param {karaula.v1.DataSubjectRequest.$Properties} message DataSubjectRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DataSubjectRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.caseId != null && $Object.hasOwnProperty.call(message, "caseId") && message.caseId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.caseId);
                if (message.right != null && $Object.hasOwnProperty.call(message, "right") && message.right !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.right);
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.karaula.v1.EntryReference.encode(message.entries[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.answerBy != null && $Object.hasOwnProperty.call(message, "answerBy"))
                    $root.google.protobuf.Timestamp.encode(message.answerBy, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DataSubjectRequest message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.DataSubjectRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectRequest & karaula.v1.DataSubjectRequest.$Shape} DataSubjectRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DataSubjectRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.DataSubjectRequest();
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
                                message.right = value;
                            else
                                delete message.right;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.answerBy = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.answerBy);
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

            return DataSubjectRequest;
        })();

        v1.DataSubjectAnswer = (function() {

            /**
             * Properties of a DataSubjectAnswer.
             * @typedef {Object} karaula.v1.DataSubjectAnswer.$Properties
             * @property {string|null} [caseId] DataSubjectAnswer caseId
             * @property {karaula.v1.EntryReference.$Properties|null} [request] DataSubjectAnswer request
             * @property {karaula.v1.DataSubjectOutcome.Code|null} [outcome] DataSubjectAnswer outcome
             * @property {karaula.v1.DataSubjectRefusal.Code|null} [reason] DataSubjectAnswer reason
             * @property {string|null} [note] DataSubjectAnswer note
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DataSubjectAnswer.
             * @memberof karaula.v1
             * @interface IDataSubjectAnswer
             * @augments karaula.v1.DataSubjectAnswer.$Properties
             * @deprecated Use karaula.v1.DataSubjectAnswer.$Properties instead.
             */

            /**
             * Shape of a DataSubjectAnswer.
             * @typedef {karaula.v1.DataSubjectAnswer.$Properties} karaula.v1.DataSubjectAnswer.$Shape
             */

            /**
             * Constructs a new DataSubjectAnswer.
             * @memberof karaula.v1
             * @classdesc Represents a DataSubjectAnswer.
             * @constructor
             * @param {karaula.v1.DataSubjectAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DataSubjectAnswer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DataSubjectAnswer caseId.
             * @member {string} caseId
             * @memberof karaula.v1.DataSubjectAnswer
             * @instance
             */
            DataSubjectAnswer.prototype.caseId = "";

            /**
             * DataSubjectAnswer request.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} request
             * @memberof karaula.v1.DataSubjectAnswer
             * @instance
             */
            DataSubjectAnswer.prototype.request = null;

            /**
             * DataSubjectAnswer outcome.
             * @member {karaula.v1.DataSubjectOutcome.Code} outcome
             * @memberof karaula.v1.DataSubjectAnswer
             * @instance
             */
            DataSubjectAnswer.prototype.outcome = 0;

            /**
             * DataSubjectAnswer reason.
             * @member {karaula.v1.DataSubjectRefusal.Code} reason
             * @memberof karaula.v1.DataSubjectAnswer
             * @instance
             */
            DataSubjectAnswer.prototype.reason = 0;

            /**
             * DataSubjectAnswer note.
             * @member {string} note
             * @memberof karaula.v1.DataSubjectAnswer
             * @instance
             */
            DataSubjectAnswer.prototype.note = "";

            /**
             * Creates a new DataSubjectAnswer instance using the specified properties.
             * @function create
             * @memberof karaula.v1.DataSubjectAnswer
             * @static
             * @param {karaula.v1.DataSubjectAnswer.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.DataSubjectAnswer} DataSubjectAnswer instance
             * @type {{
             *   (properties: karaula.v1.DataSubjectAnswer.$Shape): karaula.v1.DataSubjectAnswer & karaula.v1.DataSubjectAnswer.$Shape;
             *   (properties?: karaula.v1.DataSubjectAnswer.$Properties): karaula.v1.DataSubjectAnswer;
             * }}
             */
            DataSubjectAnswer.create = function(properties) {
                return new DataSubjectAnswer(properties);
            };

            /**
             * Encodes the specified DataSubjectAnswer message. Does not implicitly {@link karaula.v1.DataSubjectAnswer.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.DataSubjectAnswer
             * @static
             * @param {karaula.v1.DataSubjectAnswer.$Properties} message DataSubjectAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DataSubjectAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.caseId != null && $Object.hasOwnProperty.call(message, "caseId") && message.caseId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.caseId);
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.karaula.v1.EntryReference.encode(message.request, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.outcome);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.reason);
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.note);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DataSubjectAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.DataSubjectAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectAnswer & karaula.v1.DataSubjectAnswer.$Shape} DataSubjectAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DataSubjectAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.DataSubjectAnswer();
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
                            if (wireType !== 2)
                                break;
                            message.request = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 5: {
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

            return DataSubjectAnswer;
        })();

        v1.Detection = (function() {

            /**
             * Properties of a Detection.
             * @typedef {Object} karaula.v1.Detection.$Properties
             * @property {string|null} [rule] Detection rule
             * @property {Uint8Array|null} [ruleDigest] Detection ruleDigest
             * @property {Array.<string>|null} [key] Detection key
             * @property {google.protobuf.Timestamp.$Properties|null} [from] Detection from
             * @property {google.protobuf.Timestamp.$Properties|null} [until] Detection until
             * @property {number|null} [count] Detection count
             * @property {number|null} [expectedMilli] Detection expectedMilli
             * @property {Array.<karaula.v1.EntryReference.$Properties>|null} [evidence] Detection evidence
             * @property {number|null} [total] Detection total
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Detection.
             * @memberof karaula.v1
             * @interface IDetection
             * @augments karaula.v1.Detection.$Properties
             * @deprecated Use karaula.v1.Detection.$Properties instead.
             */

            /**
             * Shape of a Detection.
             * @typedef {karaula.v1.Detection.$Properties} karaula.v1.Detection.$Shape
             */

            /**
             * Constructs a new Detection.
             * @memberof karaula.v1
             * @classdesc Represents a Detection.
             * @constructor
             * @param {karaula.v1.Detection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Detection = function (properties) {
                this.key = [];
                this.evidence = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Detection rule.
             * @member {string} rule
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.rule = "";

            /**
             * Detection ruleDigest.
             * @member {Uint8Array} ruleDigest
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.ruleDigest = $util.newBuffer([]);

            /**
             * Detection key.
             * @member {Array.<string>} key
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.key = $util.emptyArray;

            /**
             * Detection from.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} from
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.from = null;

            /**
             * Detection until.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} until
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.until = null;

            /**
             * Detection count.
             * @member {number} count
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.count = 0;

            /**
             * Detection expectedMilli.
             * @member {number} expectedMilli
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.expectedMilli = 0;

            /**
             * Detection evidence.
             * @member {Array.<karaula.v1.EntryReference.$Properties>} evidence
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.evidence = $util.emptyArray;

            /**
             * Detection total.
             * @member {number} total
             * @memberof karaula.v1.Detection
             * @instance
             */
            Detection.prototype.total = 0;

            /**
             * Creates a new Detection instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Detection
             * @static
             * @param {karaula.v1.Detection.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Detection} Detection instance
             * @type {{
             *   (properties: karaula.v1.Detection.$Shape): karaula.v1.Detection & karaula.v1.Detection.$Shape;
             *   (properties?: karaula.v1.Detection.$Properties): karaula.v1.Detection;
             * }}
             */
            Detection.create = function(properties) {
                return new Detection(properties);
            };

            /**
             * Encodes the specified Detection message. Does not implicitly {@link karaula.v1.Detection.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Detection
             * @static
             * @param {karaula.v1.Detection.$Properties} message Detection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Detection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rule != null && $Object.hasOwnProperty.call(message, "rule") && message.rule !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.rule);
                if (message.ruleDigest != null && $Object.hasOwnProperty.call(message, "ruleDigest") && message.ruleDigest.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.ruleDigest);
                if (message.key != null && message.key.length)
                    for (let i = 0; i < message.key.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.key[i]);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    $root.google.protobuf.Timestamp.encode(message.from, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.until != null && $Object.hasOwnProperty.call(message, "until"))
                    $root.google.protobuf.Timestamp.encode(message.until, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.count);
                if (message.expectedMilli != null && $Object.hasOwnProperty.call(message, "expectedMilli") && message.expectedMilli !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.expectedMilli);
                if (message.evidence != null && message.evidence.length)
                    for (let i = 0; i < message.evidence.length; ++i)
                        $root.karaula.v1.EntryReference.encode(message.evidence[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && message.total !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.total);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Detection message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Detection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Detection & karaula.v1.Detection.$Shape} Detection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Detection.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Detection();
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
                                message.rule = value;
                            else
                                delete message.rule;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ruleDigest = value;
                            else
                                delete message.ruleDigest;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.key && message.key.length))
                                message.key = [];
                            message.key.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.from = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.from);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.until = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.until);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expectedMilli = value;
                            else
                                delete message.expectedMilli;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.evidence && message.evidence.length))
                                message.evidence = [];
                            message.evidence.push($root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.total = value;
                            else
                                delete message.total;
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

            return Detection;
        })();

        v1.Envelope = (function() {

            /**
             * Properties of an Envelope.
             * @typedef {Object} karaula.v1.Envelope.$Properties
             * @property {Uint8Array|null} ["protected"] Envelope protected
             * @property {Uint8Array|null} [payload] Envelope payload
             * @property {Uint8Array|null} [signature] Envelope signature
             * @property {Uint8Array|null} [secondProtected] Envelope secondProtected
             * @property {Uint8Array|null} [secondSignature] Envelope secondSignature
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
             * Envelope secondProtected.
             * @member {Uint8Array} secondProtected
             * @memberof karaula.v1.Envelope
             * @instance
             */
            Envelope.prototype.secondProtected = $util.newBuffer([]);

            /**
             * Envelope secondSignature.
             * @member {Uint8Array} secondSignature
             * @memberof karaula.v1.Envelope
             * @instance
             */
            Envelope.prototype.secondSignature = $util.newBuffer([]);

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
                if (message.secondProtected != null && $Object.hasOwnProperty.call(message, "secondProtected") && message.secondProtected.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.secondProtected);
                if (message.secondSignature != null && $Object.hasOwnProperty.call(message, "secondSignature") && message.secondSignature.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.secondSignature);
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
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secondProtected = value;
                            else
                                delete message.secondProtected;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secondSignature = value;
                            else
                                delete message.secondSignature;
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
             * Code enum.
             * @name karaula.v1.Kind.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} BORDER_INCIDENT=1 BORDER_INCIDENT value
             * @property {number} VISA_ABUSE=2 VISA_ABUSE value
             * @property {number} RETURN=3 RETURN value
             * @property {number} RECEIPT=4 RECEIPT value
             * @property {number} KEY=5 KEY value
             * @property {number} REQUEST=6 REQUEST value
             */
            Kind.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "BORDER_INCIDENT"] = 1;
                values[valuesById[2] = "VISA_ABUSE"] = 2;
                values[valuesById[3] = "RETURN"] = 3;
                values[valuesById[4] = "RECEIPT"] = 4;
                values[valuesById[5] = "KEY"] = 5;
                values[valuesById[6] = "REQUEST"] = 6;
                return values;
            })();

            return Kind;
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
             * @property {karaula.v1.Release.$Properties|null} [release] Entry release
             * @property {karaula.v1.Alert.$Properties|null} [alert] Entry alert
             * @property {karaula.v1.Update.$Properties|null} [update] Entry update
             * @property {karaula.v1.Retraction.$Properties|null} [retraction] Entry retraction
             * @property {karaula.v1.Sealed.$Properties|null} [sealed] Entry sealed
             * @property {karaula.v1.HeadsStatement.$Properties|null} [heads] Entry heads
             * @property {karaula.v1.ActionReceipt.$Properties|null} [action] Entry action
             * @property {karaula.v1.ContentKey.$Properties|null} [contentKey] Entry contentKey
             * @property {karaula.v1.ForwardRequest.$Properties|null} [forwardRequest] Entry forwardRequest
             * @property {karaula.v1.ForwardGrant.$Properties|null} [forwardGrant] Entry forwardGrant
             * @property {karaula.v1.ForwardRefusal.$Properties|null} [forwardRefusal] Entry forwardRefusal
             * @property {karaula.v1.ForwardedCopy.$Properties|null} [forwarded] Entry forwarded
             * @property {karaula.v1.ErasureReceipt.$Properties|null} [erasure] Entry erasure
             * @property {karaula.v1.ReadLogHead.$Properties|null} [readLogHead] Entry readLogHead
             * @property {karaula.v1.ReadQuestion.$Properties|null} [readQuestion] Entry readQuestion
             * @property {karaula.v1.ReadAnswer.$Properties|null} [readAnswer] Entry readAnswer
             * @property {karaula.v1.SealedVariants.$Properties|null} [sealedVariants] Entry sealedVariants
             * @property {karaula.v1.DataSubjectRequest.$Properties|null} [dataSubjectRequest] Entry dataSubjectRequest
             * @property {karaula.v1.DataSubjectAnswer.$Properties|null} [dataSubjectAnswer] Entry dataSubjectAnswer
             * @property {karaula.v1.Prekey.$Properties|null} [prekey] Entry prekey
             * @property {karaula.v1.CopyCompliance.$Properties|null} [copyCompliance] Entry copyCompliance
             * @property {karaula.v1.Link.$Properties|null} [link] Entry link
             * @property {karaula.v1.LinkRequest.$Properties|null} [linkRequest] Entry linkRequest
             * @property {karaula.v1.LinkAnswer.$Properties|null} [linkAnswer] Entry linkAnswer
             * @property {karaula.v1.Sighting.$Properties|null} [sighting] Entry sighting
             * @property {karaula.v1.Detection.$Properties|null} [detection] Entry detection
             * @property {karaula.v1.InformationRequest.$Properties|null} [informationRequest] Entry informationRequest
             * @property {karaula.v1.InformationAnswer.$Properties|null} [informationAnswer] Entry informationAnswer
             * @property {"alert"|"update"|"retraction"|"sealed"|"heads"|"action"|"contentKey"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"sealedVariants"|"dataSubjectRequest"|"dataSubjectAnswer"|"prekey"|"copyCompliance"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer"} [body] Entry body
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
             *   release?: karaula.v1.Release.$Shape|null;
             *   alert?: karaula.v1.Alert.$Shape|null;
             *   update?: karaula.v1.Update.$Shape|null;
             *   retraction?: karaula.v1.Retraction.$Shape|null;
             *   sealed?: karaula.v1.Sealed.$Shape|null;
             *   heads?: karaula.v1.HeadsStatement.$Shape|null;
             *   action?: karaula.v1.ActionReceipt.$Shape|null;
             *   contentKey?: karaula.v1.ContentKey.$Shape|null;
             *   forwardRequest?: karaula.v1.ForwardRequest.$Shape|null;
             *   forwardGrant?: karaula.v1.ForwardGrant.$Shape|null;
             *   forwardRefusal?: karaula.v1.ForwardRefusal.$Shape|null;
             *   forwarded?: karaula.v1.ForwardedCopy.$Shape|null;
             *   erasure?: karaula.v1.ErasureReceipt.$Shape|null;
             *   readLogHead?: karaula.v1.ReadLogHead.$Shape|null;
             *   readQuestion?: karaula.v1.ReadQuestion.$Shape|null;
             *   readAnswer?: karaula.v1.ReadAnswer.$Shape|null;
             *   sealedVariants?: karaula.v1.SealedVariants.$Shape|null;
             *   dataSubjectRequest?: karaula.v1.DataSubjectRequest.$Shape|null;
             *   dataSubjectAnswer?: karaula.v1.DataSubjectAnswer.$Shape|null;
             *   prekey?: karaula.v1.Prekey.$Shape|null;
             *   copyCompliance?: karaula.v1.CopyCompliance.$Shape|null;
             *   link?: karaula.v1.Link.$Shape|null;
             *   linkRequest?: karaula.v1.LinkRequest.$Shape|null;
             *   linkAnswer?: karaula.v1.LinkAnswer.$Shape|null;
             *   sighting?: karaula.v1.Sighting.$Shape|null;
             *   detection?: karaula.v1.Detection.$Shape|null;
             *   informationRequest?: karaula.v1.InformationRequest.$Shape|null;
             *   informationAnswer?: karaula.v1.InformationAnswer.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "alert"; alert: karaula.v1.Alert.$Shape; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "update"; alert?: null; update: karaula.v1.Update.$Shape; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "retraction"; alert?: null; update?: null; retraction: karaula.v1.Retraction.$Shape; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sealed"; alert?: null; update?: null; retraction?: null; sealed: karaula.v1.Sealed.$Shape; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "heads"; alert?: null; update?: null; retraction?: null; sealed?: null; heads: karaula.v1.HeadsStatement.$Shape; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "action"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action: karaula.v1.ActionReceipt.$Shape; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "contentKey"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey: karaula.v1.ContentKey.$Shape; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest: karaula.v1.ForwardRequest.$Shape; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardGrant"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant: karaula.v1.ForwardGrant.$Shape; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRefusal"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal: karaula.v1.ForwardRefusal.$Shape; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwarded"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded: karaula.v1.ForwardedCopy.$Shape; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "erasure"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure: karaula.v1.ErasureReceipt.$Shape; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readLogHead"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead: karaula.v1.ReadLogHead.$Shape; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readQuestion"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion: karaula.v1.ReadQuestion.$Shape; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer: karaula.v1.ReadAnswer.$Shape; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sealedVariants"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants: karaula.v1.SealedVariants.$Shape; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest: karaula.v1.DataSubjectRequest.$Shape; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer: karaula.v1.DataSubjectAnswer.$Shape; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "prekey"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey: karaula.v1.Prekey.$Shape; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "copyCompliance"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance: karaula.v1.CopyCompliance.$Shape; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "link"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link: karaula.v1.Link.$Shape; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest: karaula.v1.LinkRequest.$Shape; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer: karaula.v1.LinkAnswer.$Shape; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sighting"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting: karaula.v1.Sighting.$Shape; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "detection"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection: karaula.v1.Detection.$Shape; informationRequest?: null; informationAnswer?: null }|{ body?: "informationRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest: karaula.v1.InformationRequest.$Shape; informationAnswer?: null }|{ body?: "informationAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer: karaula.v1.InformationAnswer.$Shape })
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
             * Entry release.
             * @member {karaula.v1.Release.$Properties|null|undefined} release
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.release = null;

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

            /**
             * Entry heads.
             * @member {karaula.v1.HeadsStatement.$Properties|null|undefined} heads
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.heads = null;

            /**
             * Entry action.
             * @member {karaula.v1.ActionReceipt.$Properties|null|undefined} action
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.action = null;

            /**
             * Entry contentKey.
             * @member {karaula.v1.ContentKey.$Properties|null|undefined} contentKey
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.contentKey = null;

            /**
             * Entry forwardRequest.
             * @member {karaula.v1.ForwardRequest.$Properties|null|undefined} forwardRequest
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.forwardRequest = null;

            /**
             * Entry forwardGrant.
             * @member {karaula.v1.ForwardGrant.$Properties|null|undefined} forwardGrant
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.forwardGrant = null;

            /**
             * Entry forwardRefusal.
             * @member {karaula.v1.ForwardRefusal.$Properties|null|undefined} forwardRefusal
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.forwardRefusal = null;

            /**
             * Entry forwarded.
             * @member {karaula.v1.ForwardedCopy.$Properties|null|undefined} forwarded
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.forwarded = null;

            /**
             * Entry erasure.
             * @member {karaula.v1.ErasureReceipt.$Properties|null|undefined} erasure
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.erasure = null;

            /**
             * Entry readLogHead.
             * @member {karaula.v1.ReadLogHead.$Properties|null|undefined} readLogHead
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.readLogHead = null;

            /**
             * Entry readQuestion.
             * @member {karaula.v1.ReadQuestion.$Properties|null|undefined} readQuestion
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.readQuestion = null;

            /**
             * Entry readAnswer.
             * @member {karaula.v1.ReadAnswer.$Properties|null|undefined} readAnswer
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.readAnswer = null;

            /**
             * Entry sealedVariants.
             * @member {karaula.v1.SealedVariants.$Properties|null|undefined} sealedVariants
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.sealedVariants = null;

            /**
             * Entry dataSubjectRequest.
             * @member {karaula.v1.DataSubjectRequest.$Properties|null|undefined} dataSubjectRequest
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.dataSubjectRequest = null;

            /**
             * Entry dataSubjectAnswer.
             * @member {karaula.v1.DataSubjectAnswer.$Properties|null|undefined} dataSubjectAnswer
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.dataSubjectAnswer = null;

            /**
             * Entry prekey.
             * @member {karaula.v1.Prekey.$Properties|null|undefined} prekey
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.prekey = null;

            /**
             * Entry copyCompliance.
             * @member {karaula.v1.CopyCompliance.$Properties|null|undefined} copyCompliance
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.copyCompliance = null;

            /**
             * Entry link.
             * @member {karaula.v1.Link.$Properties|null|undefined} link
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.link = null;

            /**
             * Entry linkRequest.
             * @member {karaula.v1.LinkRequest.$Properties|null|undefined} linkRequest
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.linkRequest = null;

            /**
             * Entry linkAnswer.
             * @member {karaula.v1.LinkAnswer.$Properties|null|undefined} linkAnswer
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.linkAnswer = null;

            /**
             * Entry sighting.
             * @member {karaula.v1.Sighting.$Properties|null|undefined} sighting
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.sighting = null;

            /**
             * Entry detection.
             * @member {karaula.v1.Detection.$Properties|null|undefined} detection
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.detection = null;

            /**
             * Entry informationRequest.
             * @member {karaula.v1.InformationRequest.$Properties|null|undefined} informationRequest
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.informationRequest = null;

            /**
             * Entry informationAnswer.
             * @member {karaula.v1.InformationAnswer.$Properties|null|undefined} informationAnswer
             * @memberof karaula.v1.Entry
             * @instance
             */
            Entry.prototype.informationAnswer = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Entry body.
             * @member {"alert"|"update"|"retraction"|"sealed"|"heads"|"action"|"contentKey"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"sealedVariants"|"dataSubjectRequest"|"dataSubjectAnswer"|"prekey"|"copyCompliance"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer"|undefined} body
             * @memberof karaula.v1.Entry
             * @instance
             */
            $Object.defineProperty(Entry.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["alert", "update", "retraction", "sealed", "heads", "action", "contentKey", "forwardRequest", "forwardGrant", "forwardRefusal", "forwarded", "erasure", "readLogHead", "readQuestion", "readAnswer", "sealedVariants", "dataSubjectRequest", "dataSubjectAnswer", "prekey", "copyCompliance", "link", "linkRequest", "linkAnswer", "sighting", "detection", "informationRequest", "informationAnswer"]),
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
                if (message.release != null && $Object.hasOwnProperty.call(message, "release"))
                    $root.karaula.v1.Release.encode(message.release, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    $root.karaula.v1.Alert.encode(message.alert, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    $root.karaula.v1.Update.encode(message.update, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.retraction != null && $Object.hasOwnProperty.call(message, "retraction"))
                    $root.karaula.v1.Retraction.encode(message.retraction, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    $root.karaula.v1.Sealed.encode(message.sealed, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.heads != null && $Object.hasOwnProperty.call(message, "heads"))
                    $root.karaula.v1.HeadsStatement.encode(message.heads, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    $root.karaula.v1.ActionReceipt.encode(message.action, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.contentKey != null && $Object.hasOwnProperty.call(message, "contentKey"))
                    $root.karaula.v1.ContentKey.encode(message.contentKey, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.forwardRequest != null && $Object.hasOwnProperty.call(message, "forwardRequest"))
                    $root.karaula.v1.ForwardRequest.encode(message.forwardRequest, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.forwardGrant != null && $Object.hasOwnProperty.call(message, "forwardGrant"))
                    $root.karaula.v1.ForwardGrant.encode(message.forwardGrant, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.forwardRefusal != null && $Object.hasOwnProperty.call(message, "forwardRefusal"))
                    $root.karaula.v1.ForwardRefusal.encode(message.forwardRefusal, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.forwarded != null && $Object.hasOwnProperty.call(message, "forwarded"))
                    $root.karaula.v1.ForwardedCopy.encode(message.forwarded, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.erasure != null && $Object.hasOwnProperty.call(message, "erasure"))
                    $root.karaula.v1.ErasureReceipt.encode(message.erasure, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.readLogHead != null && $Object.hasOwnProperty.call(message, "readLogHead"))
                    $root.karaula.v1.ReadLogHead.encode(message.readLogHead, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.readQuestion != null && $Object.hasOwnProperty.call(message, "readQuestion"))
                    $root.karaula.v1.ReadQuestion.encode(message.readQuestion, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.readAnswer != null && $Object.hasOwnProperty.call(message, "readAnswer"))
                    $root.karaula.v1.ReadAnswer.encode(message.readAnswer, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.sealedVariants != null && $Object.hasOwnProperty.call(message, "sealedVariants"))
                    $root.karaula.v1.SealedVariants.encode(message.sealedVariants, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
                if (message.dataSubjectRequest != null && $Object.hasOwnProperty.call(message, "dataSubjectRequest"))
                    $root.karaula.v1.DataSubjectRequest.encode(message.dataSubjectRequest, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.dataSubjectAnswer != null && $Object.hasOwnProperty.call(message, "dataSubjectAnswer"))
                    $root.karaula.v1.DataSubjectAnswer.encode(message.dataSubjectAnswer, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                if (message.prekey != null && $Object.hasOwnProperty.call(message, "prekey"))
                    $root.karaula.v1.Prekey.encode(message.prekey, writer.uint32(/* id 37, wireType 2 =*/298).fork(), _depth + 1).ldelim();
                if (message.copyCompliance != null && $Object.hasOwnProperty.call(message, "copyCompliance"))
                    $root.karaula.v1.CopyCompliance.encode(message.copyCompliance, writer.uint32(/* id 38, wireType 2 =*/306).fork(), _depth + 1).ldelim();
                if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                    $root.karaula.v1.Link.encode(message.link, writer.uint32(/* id 39, wireType 2 =*/314).fork(), _depth + 1).ldelim();
                if (message.linkRequest != null && $Object.hasOwnProperty.call(message, "linkRequest"))
                    $root.karaula.v1.LinkRequest.encode(message.linkRequest, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.linkAnswer != null && $Object.hasOwnProperty.call(message, "linkAnswer"))
                    $root.karaula.v1.LinkAnswer.encode(message.linkAnswer, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
                if (message.detection != null && $Object.hasOwnProperty.call(message, "detection"))
                    $root.karaula.v1.Detection.encode(message.detection, writer.uint32(/* id 42, wireType 2 =*/338).fork(), _depth + 1).ldelim();
                if (message.sighting != null && $Object.hasOwnProperty.call(message, "sighting"))
                    $root.karaula.v1.Sighting.encode(message.sighting, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
                if (message.informationRequest != null && $Object.hasOwnProperty.call(message, "informationRequest"))
                    $root.karaula.v1.InformationRequest.encode(message.informationRequest, writer.uint32(/* id 44, wireType 2 =*/354).fork(), _depth + 1).ldelim();
                if (message.informationAnswer != null && $Object.hasOwnProperty.call(message, "informationAnswer"))
                    $root.karaula.v1.InformationAnswer.encode(message.informationAnswer, writer.uint32(/* id 45, wireType 2 =*/362).fork(), _depth + 1).ldelim();
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
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.release = $root.karaula.v1.Release.decode(reader, reader.size(), $undefined, _depth + 1, message.release);
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
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.heads = $root.karaula.v1.HeadsStatement.decode(reader, reader.size(), $undefined, _depth + 1, message.heads);
                            message.body = "heads";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.action = $root.karaula.v1.ActionReceipt.decode(reader, reader.size(), $undefined, _depth + 1, message.action);
                            message.body = "action";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.contentKey = $root.karaula.v1.ContentKey.decode(reader, reader.size(), $undefined, _depth + 1, message.contentKey);
                            message.body = "contentKey";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.forwardRequest = $root.karaula.v1.ForwardRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardRequest);
                            message.body = "forwardRequest";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.forwardGrant = $root.karaula.v1.ForwardGrant.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardGrant);
                            message.body = "forwardGrant";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.forwardRefusal = $root.karaula.v1.ForwardRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardRefusal);
                            message.body = "forwardRefusal";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.forwarded = $root.karaula.v1.ForwardedCopy.decode(reader, reader.size(), $undefined, _depth + 1, message.forwarded);
                            message.body = "forwarded";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.erasure = $root.karaula.v1.ErasureReceipt.decode(reader, reader.size(), $undefined, _depth + 1, message.erasure);
                            message.body = "erasure";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.readLogHead = $root.karaula.v1.ReadLogHead.decode(reader, reader.size(), $undefined, _depth + 1, message.readLogHead);
                            message.body = "readLogHead";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.readQuestion = $root.karaula.v1.ReadQuestion.decode(reader, reader.size(), $undefined, _depth + 1, message.readQuestion);
                            message.body = "readQuestion";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            message.readAnswer = $root.karaula.v1.ReadAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.readAnswer);
                            message.body = "readAnswer";
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            message.sealedVariants = $root.karaula.v1.SealedVariants.decode(reader, reader.size(), $undefined, _depth + 1, message.sealedVariants);
                            message.body = "sealedVariants";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.dataSubjectRequest = $root.karaula.v1.DataSubjectRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.dataSubjectRequest);
                            message.body = "dataSubjectRequest";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            message.dataSubjectAnswer = $root.karaula.v1.DataSubjectAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.dataSubjectAnswer);
                            message.body = "dataSubjectAnswer";
                            continue;
                        }
                    case 37: {
                            if (wireType !== 2)
                                break;
                            message.prekey = $root.karaula.v1.Prekey.decode(reader, reader.size(), $undefined, _depth + 1, message.prekey);
                            message.body = "prekey";
                            continue;
                        }
                    case 38: {
                            if (wireType !== 2)
                                break;
                            message.copyCompliance = $root.karaula.v1.CopyCompliance.decode(reader, reader.size(), $undefined, _depth + 1, message.copyCompliance);
                            message.body = "copyCompliance";
                            continue;
                        }
                    case 39: {
                            if (wireType !== 2)
                                break;
                            message.link = $root.karaula.v1.Link.decode(reader, reader.size(), $undefined, _depth + 1, message.link);
                            message.body = "link";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.linkRequest = $root.karaula.v1.LinkRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.linkRequest);
                            message.body = "linkRequest";
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            message.linkAnswer = $root.karaula.v1.LinkAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.linkAnswer);
                            message.body = "linkAnswer";
                            continue;
                        }
                    case 43: {
                            if (wireType !== 2)
                                break;
                            message.sighting = $root.karaula.v1.Sighting.decode(reader, reader.size(), $undefined, _depth + 1, message.sighting);
                            message.body = "sighting";
                            continue;
                        }
                    case 42: {
                            if (wireType !== 2)
                                break;
                            message.detection = $root.karaula.v1.Detection.decode(reader, reader.size(), $undefined, _depth + 1, message.detection);
                            message.body = "detection";
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            message.informationRequest = $root.karaula.v1.InformationRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.informationRequest);
                            message.body = "informationRequest";
                            continue;
                        }
                    case 45: {
                            if (wireType !== 2)
                                break;
                            message.informationAnswer = $root.karaula.v1.InformationAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.informationAnswer);
                            message.body = "informationAnswer";
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

            return Entry;
        })();

        v1.ForwardRequest = (function() {

            /**
             * Properties of a ForwardRequest.
             * @typedef {Object} karaula.v1.ForwardRequest.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] ForwardRequest target
             * @property {string|null} [community] ForwardRequest community
             * @property {Array.<string>|null} [participants] ForwardRequest participants
             * @property {Array.<karaula.v1.Purpose.Code>|null} [purposes] ForwardRequest purposes
             * @property {google.protobuf.Timestamp.$Properties|null} [until] ForwardRequest until
             * @property {string|null} [reason] ForwardRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardRequest.
             * @memberof karaula.v1
             * @interface IForwardRequest
             * @augments karaula.v1.ForwardRequest.$Properties
             * @deprecated Use karaula.v1.ForwardRequest.$Properties instead.
             */

            /**
             * Shape of a ForwardRequest.
             * @typedef {karaula.v1.ForwardRequest.$Properties} karaula.v1.ForwardRequest.$Shape
             */

            /**
             * Constructs a new ForwardRequest.
             * @memberof karaula.v1
             * @classdesc Represents a ForwardRequest.
             * @constructor
             * @param {karaula.v1.ForwardRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardRequest = function (properties) {
                this.participants = [];
                this.purposes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardRequest target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.target = null;

            /**
             * ForwardRequest community.
             * @member {string} community
             * @memberof karaula.v1.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.community = "";

            /**
             * ForwardRequest participants.
             * @member {Array.<string>} participants
             * @memberof karaula.v1.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.participants = $util.emptyArray;

            /**
             * ForwardRequest purposes.
             * @member {Array.<karaula.v1.Purpose.Code>} purposes
             * @memberof karaula.v1.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.purposes = $util.emptyArray;

            /**
             * ForwardRequest until.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} until
             * @memberof karaula.v1.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.until = null;

            /**
             * ForwardRequest reason.
             * @member {string} reason
             * @memberof karaula.v1.ForwardRequest
             * @instance
             */
            ForwardRequest.prototype.reason = "";

            /**
             * Creates a new ForwardRequest instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ForwardRequest
             * @static
             * @param {karaula.v1.ForwardRequest.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ForwardRequest} ForwardRequest instance
             * @type {{
             *   (properties: karaula.v1.ForwardRequest.$Shape): karaula.v1.ForwardRequest & karaula.v1.ForwardRequest.$Shape;
             *   (properties?: karaula.v1.ForwardRequest.$Properties): karaula.v1.ForwardRequest;
             * }}
             */
            ForwardRequest.create = function(properties) {
                return new ForwardRequest(properties);
            };

            /**
             * Encodes the specified ForwardRequest message. Does not implicitly {@link karaula.v1.ForwardRequest.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ForwardRequest
             * @static
             * @param {karaula.v1.ForwardRequest.$Properties} message ForwardRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.community != null && $Object.hasOwnProperty.call(message, "community") && message.community !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.community);
                if (message.participants != null && message.participants.length)
                    for (let i = 0; i < message.participants.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.participants[i]);
                if (message.purposes != null && message.purposes.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).int32s(message.purposes);
                if (message.until != null && $Object.hasOwnProperty.call(message, "until"))
                    $root.google.protobuf.Timestamp.encode(message.until, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardRequest message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ForwardRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardRequest & karaula.v1.ForwardRequest.$Shape} ForwardRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ForwardRequest();
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
                                message.community = value;
                            else
                                delete message.community;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.participants && message.participants.length))
                                message.participants = [];
                            message.participants.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.until = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.until);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            return ForwardRequest;
        })();

        v1.ForwardGrant = (function() {

            /**
             * Properties of a ForwardGrant.
             * @typedef {Object} karaula.v1.ForwardGrant.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [request] ForwardGrant request
             * @property {karaula.v1.EntryReference.$Properties|null} [target] ForwardGrant target
             * @property {string|null} [to] ForwardGrant to
             * @property {string|null} [community] ForwardGrant community
             * @property {Array.<string>|null} [participants] ForwardGrant participants
             * @property {Array.<karaula.v1.Purpose.Code>|null} [purposes] ForwardGrant purposes
             * @property {google.protobuf.Timestamp.$Properties|null} [until] ForwardGrant until
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardGrant.
             * @memberof karaula.v1
             * @interface IForwardGrant
             * @augments karaula.v1.ForwardGrant.$Properties
             * @deprecated Use karaula.v1.ForwardGrant.$Properties instead.
             */

            /**
             * Shape of a ForwardGrant.
             * @typedef {karaula.v1.ForwardGrant.$Properties} karaula.v1.ForwardGrant.$Shape
             */

            /**
             * Constructs a new ForwardGrant.
             * @memberof karaula.v1
             * @classdesc Represents a ForwardGrant.
             * @constructor
             * @param {karaula.v1.ForwardGrant.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardGrant = function (properties) {
                this.participants = [];
                this.purposes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardGrant request.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} request
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.request = null;

            /**
             * ForwardGrant target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.target = null;

            /**
             * ForwardGrant to.
             * @member {string} to
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.to = "";

            /**
             * ForwardGrant community.
             * @member {string} community
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.community = "";

            /**
             * ForwardGrant participants.
             * @member {Array.<string>} participants
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.participants = $util.emptyArray;

            /**
             * ForwardGrant purposes.
             * @member {Array.<karaula.v1.Purpose.Code>} purposes
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.purposes = $util.emptyArray;

            /**
             * ForwardGrant until.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} until
             * @memberof karaula.v1.ForwardGrant
             * @instance
             */
            ForwardGrant.prototype.until = null;

            /**
             * Creates a new ForwardGrant instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ForwardGrant
             * @static
             * @param {karaula.v1.ForwardGrant.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ForwardGrant} ForwardGrant instance
             * @type {{
             *   (properties: karaula.v1.ForwardGrant.$Shape): karaula.v1.ForwardGrant & karaula.v1.ForwardGrant.$Shape;
             *   (properties?: karaula.v1.ForwardGrant.$Properties): karaula.v1.ForwardGrant;
             * }}
             */
            ForwardGrant.create = function(properties) {
                return new ForwardGrant(properties);
            };

            /**
             * Encodes the specified ForwardGrant message. Does not implicitly {@link karaula.v1.ForwardGrant.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ForwardGrant
             * @static
             * @param {karaula.v1.ForwardGrant.$Properties} message ForwardGrant message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardGrant.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.karaula.v1.EntryReference.encode(message.request, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.to);
                if (message.community != null && $Object.hasOwnProperty.call(message, "community") && message.community !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.community);
                if (message.participants != null && message.participants.length)
                    for (let i = 0; i < message.participants.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.participants[i]);
                if (message.purposes != null && message.purposes.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).int32s(message.purposes);
                if (message.until != null && $Object.hasOwnProperty.call(message, "until"))
                    $root.google.protobuf.Timestamp.encode(message.until, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardGrant message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ForwardGrant
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardGrant & karaula.v1.ForwardGrant.$Shape} ForwardGrant
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardGrant.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ForwardGrant();
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
                            message.request = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.community = value;
                            else
                                delete message.community;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.participants && message.participants.length))
                                message.participants = [];
                            message.participants.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
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
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.until = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.until);
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

            return ForwardGrant;
        })();

        v1.ForwardRefusal = (function() {

            /**
             * Properties of a ForwardRefusal.
             * @typedef {Object} karaula.v1.ForwardRefusal.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [request] ForwardRefusal request
             * @property {string|null} [reason] ForwardRefusal reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardRefusal.
             * @memberof karaula.v1
             * @interface IForwardRefusal
             * @augments karaula.v1.ForwardRefusal.$Properties
             * @deprecated Use karaula.v1.ForwardRefusal.$Properties instead.
             */

            /**
             * Shape of a ForwardRefusal.
             * @typedef {karaula.v1.ForwardRefusal.$Properties} karaula.v1.ForwardRefusal.$Shape
             */

            /**
             * Constructs a new ForwardRefusal.
             * @memberof karaula.v1
             * @classdesc Represents a ForwardRefusal.
             * @constructor
             * @param {karaula.v1.ForwardRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardRefusal request.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} request
             * @memberof karaula.v1.ForwardRefusal
             * @instance
             */
            ForwardRefusal.prototype.request = null;

            /**
             * ForwardRefusal reason.
             * @member {string} reason
             * @memberof karaula.v1.ForwardRefusal
             * @instance
             */
            ForwardRefusal.prototype.reason = "";

            /**
             * Creates a new ForwardRefusal instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ForwardRefusal
             * @static
             * @param {karaula.v1.ForwardRefusal.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ForwardRefusal} ForwardRefusal instance
             * @type {{
             *   (properties: karaula.v1.ForwardRefusal.$Shape): karaula.v1.ForwardRefusal & karaula.v1.ForwardRefusal.$Shape;
             *   (properties?: karaula.v1.ForwardRefusal.$Properties): karaula.v1.ForwardRefusal;
             * }}
             */
            ForwardRefusal.create = function(properties) {
                return new ForwardRefusal(properties);
            };

            /**
             * Encodes the specified ForwardRefusal message. Does not implicitly {@link karaula.v1.ForwardRefusal.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ForwardRefusal
             * @static
             * @param {karaula.v1.ForwardRefusal.$Properties} message ForwardRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardRefusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.karaula.v1.EntryReference.encode(message.request, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ForwardRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardRefusal & karaula.v1.ForwardRefusal.$Shape} ForwardRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardRefusal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ForwardRefusal();
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
                            message.request = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            return ForwardRefusal;
        })();

        v1.ForwardedCopy = (function() {

            /**
             * Properties of a ForwardedCopy.
             * @typedef {Object} karaula.v1.ForwardedCopy.$Properties
             * @property {Uint8Array|null} [original] ForwardedCopy original
             * @property {Uint8Array|null} [originalPlaintext] ForwardedCopy originalPlaintext
             * @property {Uint8Array|null} [grant] ForwardedCopy grant
             * @property {Uint8Array|null} [grantPlaintext] ForwardedCopy grantPlaintext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ForwardedCopy.
             * @memberof karaula.v1
             * @interface IForwardedCopy
             * @augments karaula.v1.ForwardedCopy.$Properties
             * @deprecated Use karaula.v1.ForwardedCopy.$Properties instead.
             */

            /**
             * Shape of a ForwardedCopy.
             * @typedef {karaula.v1.ForwardedCopy.$Properties} karaula.v1.ForwardedCopy.$Shape
             */

            /**
             * Constructs a new ForwardedCopy.
             * @memberof karaula.v1
             * @classdesc Represents a ForwardedCopy.
             * @constructor
             * @param {karaula.v1.ForwardedCopy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ForwardedCopy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ForwardedCopy original.
             * @member {Uint8Array} original
             * @memberof karaula.v1.ForwardedCopy
             * @instance
             */
            ForwardedCopy.prototype.original = $util.newBuffer([]);

            /**
             * ForwardedCopy originalPlaintext.
             * @member {Uint8Array} originalPlaintext
             * @memberof karaula.v1.ForwardedCopy
             * @instance
             */
            ForwardedCopy.prototype.originalPlaintext = $util.newBuffer([]);

            /**
             * ForwardedCopy grant.
             * @member {Uint8Array} grant
             * @memberof karaula.v1.ForwardedCopy
             * @instance
             */
            ForwardedCopy.prototype.grant = $util.newBuffer([]);

            /**
             * ForwardedCopy grantPlaintext.
             * @member {Uint8Array} grantPlaintext
             * @memberof karaula.v1.ForwardedCopy
             * @instance
             */
            ForwardedCopy.prototype.grantPlaintext = $util.newBuffer([]);

            /**
             * Creates a new ForwardedCopy instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ForwardedCopy
             * @static
             * @param {karaula.v1.ForwardedCopy.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ForwardedCopy} ForwardedCopy instance
             * @type {{
             *   (properties: karaula.v1.ForwardedCopy.$Shape): karaula.v1.ForwardedCopy & karaula.v1.ForwardedCopy.$Shape;
             *   (properties?: karaula.v1.ForwardedCopy.$Properties): karaula.v1.ForwardedCopy;
             * }}
             */
            ForwardedCopy.create = function(properties) {
                return new ForwardedCopy(properties);
            };

            /**
             * Encodes the specified ForwardedCopy message. Does not implicitly {@link karaula.v1.ForwardedCopy.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ForwardedCopy
             * @static
             * @param {karaula.v1.ForwardedCopy.$Properties} message ForwardedCopy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ForwardedCopy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.original != null && $Object.hasOwnProperty.call(message, "original") && message.original.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.original);
                if (message.originalPlaintext != null && $Object.hasOwnProperty.call(message, "originalPlaintext") && message.originalPlaintext.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.originalPlaintext);
                if (message.grant != null && $Object.hasOwnProperty.call(message, "grant") && message.grant.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.grant);
                if (message.grantPlaintext != null && $Object.hasOwnProperty.call(message, "grantPlaintext") && message.grantPlaintext.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.grantPlaintext);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ForwardedCopy message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ForwardedCopy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardedCopy & karaula.v1.ForwardedCopy.$Shape} ForwardedCopy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ForwardedCopy.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ForwardedCopy();
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
                                message.original = value;
                            else
                                delete message.original;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.originalPlaintext = value;
                            else
                                delete message.originalPlaintext;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.grant = value;
                            else
                                delete message.grant;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.grantPlaintext = value;
                            else
                                delete message.grantPlaintext;
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

            return ForwardedCopy;
        })();

        v1.CopyCompliance = (function() {

            /**
             * Properties of a CopyCompliance.
             * @typedef {Object} karaula.v1.CopyCompliance.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] CopyCompliance target
             * @property {string|null} [community] CopyCompliance community
             * @property {number|null} [members] CopyCompliance members
             * @property {Array.<string>|null} [complied] CopyCompliance complied
             * @property {Uint8Array|null} [grant] CopyCompliance grant
             * @property {Uint8Array|null} [grantPlaintext] CopyCompliance grantPlaintext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CopyCompliance.
             * @memberof karaula.v1
             * @interface ICopyCompliance
             * @augments karaula.v1.CopyCompliance.$Properties
             * @deprecated Use karaula.v1.CopyCompliance.$Properties instead.
             */

            /**
             * Shape of a CopyCompliance.
             * @typedef {karaula.v1.CopyCompliance.$Properties} karaula.v1.CopyCompliance.$Shape
             */

            /**
             * Constructs a new CopyCompliance.
             * @memberof karaula.v1
             * @classdesc Represents a CopyCompliance.
             * @constructor
             * @param {karaula.v1.CopyCompliance.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CopyCompliance = function (properties) {
                this.complied = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CopyCompliance target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.CopyCompliance
             * @instance
             */
            CopyCompliance.prototype.target = null;

            /**
             * CopyCompliance community.
             * @member {string} community
             * @memberof karaula.v1.CopyCompliance
             * @instance
             */
            CopyCompliance.prototype.community = "";

            /**
             * CopyCompliance members.
             * @member {number} members
             * @memberof karaula.v1.CopyCompliance
             * @instance
             */
            CopyCompliance.prototype.members = 0;

            /**
             * CopyCompliance complied.
             * @member {Array.<string>} complied
             * @memberof karaula.v1.CopyCompliance
             * @instance
             */
            CopyCompliance.prototype.complied = $util.emptyArray;

            /**
             * CopyCompliance grant.
             * @member {Uint8Array} grant
             * @memberof karaula.v1.CopyCompliance
             * @instance
             */
            CopyCompliance.prototype.grant = $util.newBuffer([]);

            /**
             * CopyCompliance grantPlaintext.
             * @member {Uint8Array} grantPlaintext
             * @memberof karaula.v1.CopyCompliance
             * @instance
             */
            CopyCompliance.prototype.grantPlaintext = $util.newBuffer([]);

            /**
             * Creates a new CopyCompliance instance using the specified properties.
             * @function create
             * @memberof karaula.v1.CopyCompliance
             * @static
             * @param {karaula.v1.CopyCompliance.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.CopyCompliance} CopyCompliance instance
             * @type {{
             *   (properties: karaula.v1.CopyCompliance.$Shape): karaula.v1.CopyCompliance & karaula.v1.CopyCompliance.$Shape;
             *   (properties?: karaula.v1.CopyCompliance.$Properties): karaula.v1.CopyCompliance;
             * }}
             */
            CopyCompliance.create = function(properties) {
                return new CopyCompliance(properties);
            };

            /**
             * Encodes the specified CopyCompliance message. Does not implicitly {@link karaula.v1.CopyCompliance.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.CopyCompliance
             * @static
             * @param {karaula.v1.CopyCompliance.$Properties} message CopyCompliance message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CopyCompliance.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.community != null && $Object.hasOwnProperty.call(message, "community") && message.community !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.community);
                if (message.members != null && $Object.hasOwnProperty.call(message, "members") && message.members !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.members);
                if (message.complied != null && message.complied.length)
                    for (let i = 0; i < message.complied.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.complied[i]);
                if (message.grant != null && $Object.hasOwnProperty.call(message, "grant") && message.grant.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.grant);
                if (message.grantPlaintext != null && $Object.hasOwnProperty.call(message, "grantPlaintext") && message.grantPlaintext.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.grantPlaintext);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CopyCompliance message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.CopyCompliance
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.CopyCompliance & karaula.v1.CopyCompliance.$Shape} CopyCompliance
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CopyCompliance.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.CopyCompliance();
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
                                message.community = value;
                            else
                                delete message.community;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.members = value;
                            else
                                delete message.members;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.complied && message.complied.length))
                                message.complied = [];
                            message.complied.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.grant = value;
                            else
                                delete message.grant;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.grantPlaintext = value;
                            else
                                delete message.grantPlaintext;
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

            return CopyCompliance;
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

            return Handling;
        })();

        v1.ErasureReason = (function() {

            /**
             * Properties of an ErasureReason.
             * @typedef {Object} karaula.v1.ErasureReason.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ErasureReason.
             * @memberof karaula.v1
             * @interface IErasureReason
             * @augments karaula.v1.ErasureReason.$Properties
             * @deprecated Use karaula.v1.ErasureReason.$Properties instead.
             */

            /**
             * Shape of an ErasureReason.
             * @typedef {karaula.v1.ErasureReason.$Properties} karaula.v1.ErasureReason.$Shape
             */

            /**
             * Constructs a new ErasureReason.
             * @memberof karaula.v1
             * @classdesc Represents an ErasureReason.
             * @constructor
             * @param {karaula.v1.ErasureReason.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ErasureReason = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ErasureReason instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ErasureReason
             * @static
             * @param {karaula.v1.ErasureReason.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ErasureReason} ErasureReason instance
             * @type {{
             *   (properties: karaula.v1.ErasureReason.$Shape): karaula.v1.ErasureReason & karaula.v1.ErasureReason.$Shape;
             *   (properties?: karaula.v1.ErasureReason.$Properties): karaula.v1.ErasureReason;
             * }}
             */
            ErasureReason.create = function(properties) {
                return new ErasureReason(properties);
            };

            /**
             * Encodes the specified ErasureReason message. Does not implicitly {@link karaula.v1.ErasureReason.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ErasureReason
             * @static
             * @param {karaula.v1.ErasureReason.$Properties} message ErasureReason message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ErasureReason.encode = function (message, writer, _depth) {
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
             * Decodes an ErasureReason message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ErasureReason
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ErasureReason & karaula.v1.ErasureReason.$Shape} ErasureReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ErasureReason.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ErasureReason();
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
             * Code enum.
             * @name karaula.v1.ErasureReason.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} EXPIRED=1 EXPIRED value
             * @property {number} DATA_SUBJECT=2 DATA_SUBJECT value
             * @property {number} RETRACTED=3 RETRACTED value
             */
            ErasureReason.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "EXPIRED"] = 1;
                values[valuesById[2] = "DATA_SUBJECT"] = 2;
                values[valuesById[3] = "RETRACTED"] = 3;
                return values;
            })();

            return ErasureReason;
        })();

        v1.ErasedPlaces = (function() {

            /**
             * Properties of an ErasedPlaces.
             * @typedef {Object} karaula.v1.ErasedPlaces.$Properties
             * @property {string|null} [feed] ErasedPlaces feed
             * @property {number|Long|null} [fromSeq] ErasedPlaces fromSeq
             * @property {number|Long|null} [toSeq] ErasedPlaces toSeq
             * @property {Uint8Array|null} [hash] ErasedPlaces hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ErasedPlaces.
             * @memberof karaula.v1
             * @interface IErasedPlaces
             * @augments karaula.v1.ErasedPlaces.$Properties
             * @deprecated Use karaula.v1.ErasedPlaces.$Properties instead.
             */

            /**
             * Shape of an ErasedPlaces.
             * @typedef {karaula.v1.ErasedPlaces.$Properties} karaula.v1.ErasedPlaces.$Shape
             */

            /**
             * Constructs a new ErasedPlaces.
             * @memberof karaula.v1
             * @classdesc Represents an ErasedPlaces.
             * @constructor
             * @param {karaula.v1.ErasedPlaces.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ErasedPlaces = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ErasedPlaces feed.
             * @member {string} feed
             * @memberof karaula.v1.ErasedPlaces
             * @instance
             */
            ErasedPlaces.prototype.feed = "";

            /**
             * ErasedPlaces fromSeq.
             * @member {number|Long} fromSeq
             * @memberof karaula.v1.ErasedPlaces
             * @instance
             */
            ErasedPlaces.prototype.fromSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ErasedPlaces toSeq.
             * @member {number|Long} toSeq
             * @memberof karaula.v1.ErasedPlaces
             * @instance
             */
            ErasedPlaces.prototype.toSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ErasedPlaces hash.
             * @member {Uint8Array} hash
             * @memberof karaula.v1.ErasedPlaces
             * @instance
             */
            ErasedPlaces.prototype.hash = $util.newBuffer([]);

            /**
             * Creates a new ErasedPlaces instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ErasedPlaces
             * @static
             * @param {karaula.v1.ErasedPlaces.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ErasedPlaces} ErasedPlaces instance
             * @type {{
             *   (properties: karaula.v1.ErasedPlaces.$Shape): karaula.v1.ErasedPlaces & karaula.v1.ErasedPlaces.$Shape;
             *   (properties?: karaula.v1.ErasedPlaces.$Properties): karaula.v1.ErasedPlaces;
             * }}
             */
            ErasedPlaces.create = function(properties) {
                return new ErasedPlaces(properties);
            };

            /**
             * Encodes the specified ErasedPlaces message. Does not implicitly {@link karaula.v1.ErasedPlaces.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ErasedPlaces
             * @static
             * @param {karaula.v1.ErasedPlaces.$Properties} message ErasedPlaces message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ErasedPlaces.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.feed != null && $Object.hasOwnProperty.call(message, "feed") && message.feed !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.feed);
                if (message.fromSeq != null && $Object.hasOwnProperty.call(message, "fromSeq") && (typeof message.fromSeq === "object" ? message.fromSeq.low || message.fromSeq.high : message.fromSeq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.fromSeq);
                if (message.toSeq != null && $Object.hasOwnProperty.call(message, "toSeq") && (typeof message.toSeq === "object" ? message.toSeq.low || message.toSeq.high : message.toSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.toSeq);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ErasedPlaces message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ErasedPlaces
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ErasedPlaces & karaula.v1.ErasedPlaces.$Shape} ErasedPlaces
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ErasedPlaces.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ErasedPlaces();
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
                                message.fromSeq = value;
                            else
                                delete message.fromSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.toSeq = value;
                            else
                                delete message.toSeq;
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

            return ErasedPlaces;
        })();

        v1.ErasureReceipt = (function() {

            /**
             * Properties of an ErasureReceipt.
             * @typedef {Object} karaula.v1.ErasureReceipt.$Properties
             * @property {karaula.v1.ErasureReason.Code|null} [reason] ErasureReceipt reason
             * @property {Array.<karaula.v1.ErasedPlaces.$Properties>|null} [entries] ErasureReceipt entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ErasureReceipt.
             * @memberof karaula.v1
             * @interface IErasureReceipt
             * @augments karaula.v1.ErasureReceipt.$Properties
             * @deprecated Use karaula.v1.ErasureReceipt.$Properties instead.
             */

            /**
             * Shape of an ErasureReceipt.
             * @typedef {karaula.v1.ErasureReceipt.$Properties} karaula.v1.ErasureReceipt.$Shape
             */

            /**
             * Constructs a new ErasureReceipt.
             * @memberof karaula.v1
             * @classdesc Represents an ErasureReceipt.
             * @constructor
             * @param {karaula.v1.ErasureReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ErasureReceipt = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ErasureReceipt reason.
             * @member {karaula.v1.ErasureReason.Code} reason
             * @memberof karaula.v1.ErasureReceipt
             * @instance
             */
            ErasureReceipt.prototype.reason = 0;

            /**
             * ErasureReceipt entries.
             * @member {Array.<karaula.v1.ErasedPlaces.$Properties>} entries
             * @memberof karaula.v1.ErasureReceipt
             * @instance
             */
            ErasureReceipt.prototype.entries = $util.emptyArray;

            /**
             * Creates a new ErasureReceipt instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ErasureReceipt
             * @static
             * @param {karaula.v1.ErasureReceipt.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ErasureReceipt} ErasureReceipt instance
             * @type {{
             *   (properties: karaula.v1.ErasureReceipt.$Shape): karaula.v1.ErasureReceipt & karaula.v1.ErasureReceipt.$Shape;
             *   (properties?: karaula.v1.ErasureReceipt.$Properties): karaula.v1.ErasureReceipt;
             * }}
             */
            ErasureReceipt.create = function(properties) {
                return new ErasureReceipt(properties);
            };

            /**
             * Encodes the specified ErasureReceipt message. Does not implicitly {@link karaula.v1.ErasureReceipt.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ErasureReceipt
             * @static
             * @param {karaula.v1.ErasureReceipt.$Properties} message ErasureReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ErasureReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.reason);
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.karaula.v1.ErasedPlaces.encode(message.entries[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ErasureReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ErasureReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ErasureReceipt & karaula.v1.ErasureReceipt.$Shape} ErasureReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ErasureReceipt.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ErasureReceipt();
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
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.karaula.v1.ErasedPlaces.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ErasureReceipt;
        })();

        v1.Urgency = (function() {

            /**
             * Properties of an Urgency.
             * @typedef {Object} karaula.v1.Urgency.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Urgency.
             * @memberof karaula.v1
             * @interface IUrgency
             * @augments karaula.v1.Urgency.$Properties
             * @deprecated Use karaula.v1.Urgency.$Properties instead.
             */

            /**
             * Shape of an Urgency.
             * @typedef {karaula.v1.Urgency.$Properties} karaula.v1.Urgency.$Shape
             */

            /**
             * Constructs a new Urgency.
             * @memberof karaula.v1
             * @classdesc Represents an Urgency.
             * @constructor
             * @param {karaula.v1.Urgency.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Urgency = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Urgency instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Urgency
             * @static
             * @param {karaula.v1.Urgency.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Urgency} Urgency instance
             * @type {{
             *   (properties: karaula.v1.Urgency.$Shape): karaula.v1.Urgency & karaula.v1.Urgency.$Shape;
             *   (properties?: karaula.v1.Urgency.$Properties): karaula.v1.Urgency;
             * }}
             */
            Urgency.create = function(properties) {
                return new Urgency(properties);
            };

            /**
             * Encodes the specified Urgency message. Does not implicitly {@link karaula.v1.Urgency.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Urgency
             * @static
             * @param {karaula.v1.Urgency.$Properties} message Urgency message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Urgency.encode = function (message, writer, _depth) {
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
             * Decodes an Urgency message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Urgency
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Urgency & karaula.v1.Urgency.$Shape} Urgency
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Urgency.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Urgency();
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
             * Code enum.
             * @name karaula.v1.Urgency.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} URGENT=1 URGENT value
             * @property {number} URGENT_INDIRECT=2 URGENT_INDIRECT value
             * @property {number} NORMAL=3 NORMAL value
             */
            Urgency.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "URGENT"] = 1;
                values[valuesById[2] = "URGENT_INDIRECT"] = 2;
                values[valuesById[3] = "NORMAL"] = 3;
                return values;
            })();

            return Urgency;
        })();

        v1.InformationOutcome = (function() {

            /**
             * Properties of an InformationOutcome.
             * @typedef {Object} karaula.v1.InformationOutcome.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InformationOutcome.
             * @memberof karaula.v1
             * @interface IInformationOutcome
             * @augments karaula.v1.InformationOutcome.$Properties
             * @deprecated Use karaula.v1.InformationOutcome.$Properties instead.
             */

            /**
             * Shape of an InformationOutcome.
             * @typedef {karaula.v1.InformationOutcome.$Properties} karaula.v1.InformationOutcome.$Shape
             */

            /**
             * Constructs a new InformationOutcome.
             * @memberof karaula.v1
             * @classdesc Represents an InformationOutcome.
             * @constructor
             * @param {karaula.v1.InformationOutcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InformationOutcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new InformationOutcome instance using the specified properties.
             * @function create
             * @memberof karaula.v1.InformationOutcome
             * @static
             * @param {karaula.v1.InformationOutcome.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.InformationOutcome} InformationOutcome instance
             * @type {{
             *   (properties: karaula.v1.InformationOutcome.$Shape): karaula.v1.InformationOutcome & karaula.v1.InformationOutcome.$Shape;
             *   (properties?: karaula.v1.InformationOutcome.$Properties): karaula.v1.InformationOutcome;
             * }}
             */
            InformationOutcome.create = function(properties) {
                return new InformationOutcome(properties);
            };

            /**
             * Encodes the specified InformationOutcome message. Does not implicitly {@link karaula.v1.InformationOutcome.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.InformationOutcome
             * @static
             * @param {karaula.v1.InformationOutcome.$Properties} message InformationOutcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InformationOutcome.encode = function (message, writer, _depth) {
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
             * Decodes an InformationOutcome message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.InformationOutcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.InformationOutcome & karaula.v1.InformationOutcome.$Shape} InformationOutcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InformationOutcome.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.InformationOutcome();
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
             * Code enum.
             * @name karaula.v1.InformationOutcome.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} ANSWERED=1 ANSWERED value
             * @property {number} PARTIAL=2 PARTIAL value
             * @property {number} NOTHING_HELD=3 NOTHING_HELD value
             * @property {number} REFUSED=4 REFUSED value
             * @property {number} WITHDRAWN=5 WITHDRAWN value
             */
            InformationOutcome.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "ANSWERED"] = 1;
                values[valuesById[2] = "PARTIAL"] = 2;
                values[valuesById[3] = "NOTHING_HELD"] = 3;
                values[valuesById[4] = "REFUSED"] = 4;
                values[valuesById[5] = "WITHDRAWN"] = 5;
                return values;
            })();

            return InformationOutcome;
        })();

        v1.InformationRefusal = (function() {

            /**
             * Properties of an InformationRefusal.
             * @typedef {Object} karaula.v1.InformationRefusal.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InformationRefusal.
             * @memberof karaula.v1
             * @interface IInformationRefusal
             * @augments karaula.v1.InformationRefusal.$Properties
             * @deprecated Use karaula.v1.InformationRefusal.$Properties instead.
             */

            /**
             * Shape of an InformationRefusal.
             * @typedef {karaula.v1.InformationRefusal.$Properties} karaula.v1.InformationRefusal.$Shape
             */

            /**
             * Constructs a new InformationRefusal.
             * @memberof karaula.v1
             * @classdesc Represents an InformationRefusal.
             * @constructor
             * @param {karaula.v1.InformationRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InformationRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new InformationRefusal instance using the specified properties.
             * @function create
             * @memberof karaula.v1.InformationRefusal
             * @static
             * @param {karaula.v1.InformationRefusal.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.InformationRefusal} InformationRefusal instance
             * @type {{
             *   (properties: karaula.v1.InformationRefusal.$Shape): karaula.v1.InformationRefusal & karaula.v1.InformationRefusal.$Shape;
             *   (properties?: karaula.v1.InformationRefusal.$Properties): karaula.v1.InformationRefusal;
             * }}
             */
            InformationRefusal.create = function(properties) {
                return new InformationRefusal(properties);
            };

            /**
             * Encodes the specified InformationRefusal message. Does not implicitly {@link karaula.v1.InformationRefusal.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.InformationRefusal
             * @static
             * @param {karaula.v1.InformationRefusal.$Properties} message InformationRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InformationRefusal.encode = function (message, writer, _depth) {
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
             * Decodes an InformationRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.InformationRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.InformationRefusal & karaula.v1.InformationRefusal.$Shape} InformationRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InformationRefusal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.InformationRefusal();
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
             * Code enum.
             * @name karaula.v1.InformationRefusal.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} NATIONAL_SECURITY=1 NATIONAL_SECURITY value
             * @property {number} JEOPARDISES_INVESTIGATION=2 JEOPARDISES_INVESTIGATION value
             * @property {number} SAFETY_OF_PERSON=3 SAFETY_OF_PERSON value
             * @property {number} FUNDAMENTAL_RIGHTS=4 FUNDAMENTAL_RIGHTS value
             * @property {number} DISPROPORTIONATE=5 DISPROPORTIONATE value
             * @property {number} IRRELEVANT=6 IRRELEVANT value
             * @property {number} NO_JUDICIAL_AUTHORISATION=7 NO_JUDICIAL_AUTHORISATION value
             * @property {number} NO_CONSENT_OF_SOURCE=8 NO_CONSENT_OF_SOURCE value
             * @property {number} NOT_RELIABLE=9 NOT_RELIABLE value
             * @property {number} MINOR_OFFENCE=10 MINOR_OFFENCE value
             * @property {number} INCOMPLETE_REQUEST=11 INCOMPLETE_REQUEST value
             */
            InformationRefusal.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "NATIONAL_SECURITY"] = 1;
                values[valuesById[2] = "JEOPARDISES_INVESTIGATION"] = 2;
                values[valuesById[3] = "SAFETY_OF_PERSON"] = 3;
                values[valuesById[4] = "FUNDAMENTAL_RIGHTS"] = 4;
                values[valuesById[5] = "DISPROPORTIONATE"] = 5;
                values[valuesById[6] = "IRRELEVANT"] = 6;
                values[valuesById[7] = "NO_JUDICIAL_AUTHORISATION"] = 7;
                values[valuesById[8] = "NO_CONSENT_OF_SOURCE"] = 8;
                values[valuesById[9] = "NOT_RELIABLE"] = 9;
                values[valuesById[10] = "MINOR_OFFENCE"] = 10;
                values[valuesById[11] = "INCOMPLETE_REQUEST"] = 11;
                return values;
            })();

            return InformationRefusal;
        })();

        v1.InformationRequest = (function() {

            /**
             * Properties of an InformationRequest.
             * @typedef {Object} karaula.v1.InformationRequest.$Properties
             * @property {Array.<string>|null} [asked] InformationRequest asked
             * @property {string|null} [question] InformationRequest question
             * @property {karaula.v1.Urgency.Code|null} [urgency] InformationRequest urgency
             * @property {google.protobuf.Timestamp.$Properties|null} [dueAt] InformationRequest dueAt
             * @property {karaula.v1.Purpose.Code|null} [purpose] InformationRequest purpose
             * @property {string|null} [legalBasis] InformationRequest legalBasis
             * @property {karaula.v1.EntryReference.$Properties|null} [about] InformationRequest about
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InformationRequest.
             * @memberof karaula.v1
             * @interface IInformationRequest
             * @augments karaula.v1.InformationRequest.$Properties
             * @deprecated Use karaula.v1.InformationRequest.$Properties instead.
             */

            /**
             * Shape of an InformationRequest.
             * @typedef {karaula.v1.InformationRequest.$Properties} karaula.v1.InformationRequest.$Shape
             */

            /**
             * Constructs a new InformationRequest.
             * @memberof karaula.v1
             * @classdesc Represents an InformationRequest.
             * @constructor
             * @param {karaula.v1.InformationRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InformationRequest = function (properties) {
                this.asked = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InformationRequest asked.
             * @member {Array.<string>} asked
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.asked = $util.emptyArray;

            /**
             * InformationRequest question.
             * @member {string} question
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.question = "";

            /**
             * InformationRequest urgency.
             * @member {karaula.v1.Urgency.Code} urgency
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.urgency = 0;

            /**
             * InformationRequest dueAt.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} dueAt
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.dueAt = null;

            /**
             * InformationRequest purpose.
             * @member {karaula.v1.Purpose.Code} purpose
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.purpose = 0;

            /**
             * InformationRequest legalBasis.
             * @member {string} legalBasis
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.legalBasis = "";

            /**
             * InformationRequest about.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} about
             * @memberof karaula.v1.InformationRequest
             * @instance
             */
            InformationRequest.prototype.about = null;

            /**
             * Creates a new InformationRequest instance using the specified properties.
             * @function create
             * @memberof karaula.v1.InformationRequest
             * @static
             * @param {karaula.v1.InformationRequest.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.InformationRequest} InformationRequest instance
             * @type {{
             *   (properties: karaula.v1.InformationRequest.$Shape): karaula.v1.InformationRequest & karaula.v1.InformationRequest.$Shape;
             *   (properties?: karaula.v1.InformationRequest.$Properties): karaula.v1.InformationRequest;
             * }}
             */
            InformationRequest.create = function(properties) {
                return new InformationRequest(properties);
            };

            /**
             * Encodes the specified InformationRequest message. Does not implicitly {@link karaula.v1.InformationRequest.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.InformationRequest
             * @static
             * @param {karaula.v1.InformationRequest.$Properties} message InformationRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InformationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.asked != null && message.asked.length)
                    for (let i = 0; i < message.asked.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.asked[i]);
                if (message.question != null && $Object.hasOwnProperty.call(message, "question") && message.question !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.question);
                if (message.urgency != null && $Object.hasOwnProperty.call(message, "urgency") && message.urgency !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.urgency);
                if (message.dueAt != null && $Object.hasOwnProperty.call(message, "dueAt"))
                    $root.google.protobuf.Timestamp.encode(message.dueAt, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose") && message.purpose !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.purpose);
                if (message.legalBasis != null && $Object.hasOwnProperty.call(message, "legalBasis") && message.legalBasis !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.legalBasis);
                if (message.about != null && $Object.hasOwnProperty.call(message, "about"))
                    $root.karaula.v1.EntryReference.encode(message.about, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InformationRequest message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.InformationRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.InformationRequest & karaula.v1.InformationRequest.$Shape} InformationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InformationRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.InformationRequest();
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
                            if (!(message.asked && message.asked.length))
                                message.asked = [];
                            message.asked.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.question = value;
                            else
                                delete message.question;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.urgency = value;
                            else
                                delete message.urgency;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.dueAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.dueAt);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.purpose = value;
                            else
                                delete message.purpose;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.legalBasis = value;
                            else
                                delete message.legalBasis;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.about = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.about);
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

            return InformationRequest;
        })();

        v1.InformationAnswer = (function() {

            /**
             * Properties of an InformationAnswer.
             * @typedef {Object} karaula.v1.InformationAnswer.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [request] InformationAnswer request
             * @property {karaula.v1.InformationOutcome.Code|null} [outcome] InformationAnswer outcome
             * @property {karaula.v1.InformationRefusal.Code|null} [ground] InformationAnswer ground
             * @property {string|null} [text] InformationAnswer text
             * @property {Array.<karaula.v1.EntryReference.$Properties>|null} [entries] InformationAnswer entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InformationAnswer.
             * @memberof karaula.v1
             * @interface IInformationAnswer
             * @augments karaula.v1.InformationAnswer.$Properties
             * @deprecated Use karaula.v1.InformationAnswer.$Properties instead.
             */

            /**
             * Shape of an InformationAnswer.
             * @typedef {karaula.v1.InformationAnswer.$Properties} karaula.v1.InformationAnswer.$Shape
             */

            /**
             * Constructs a new InformationAnswer.
             * @memberof karaula.v1
             * @classdesc Represents an InformationAnswer.
             * @constructor
             * @param {karaula.v1.InformationAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InformationAnswer = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InformationAnswer request.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} request
             * @memberof karaula.v1.InformationAnswer
             * @instance
             */
            InformationAnswer.prototype.request = null;

            /**
             * InformationAnswer outcome.
             * @member {karaula.v1.InformationOutcome.Code} outcome
             * @memberof karaula.v1.InformationAnswer
             * @instance
             */
            InformationAnswer.prototype.outcome = 0;

            /**
             * InformationAnswer ground.
             * @member {karaula.v1.InformationRefusal.Code} ground
             * @memberof karaula.v1.InformationAnswer
             * @instance
             */
            InformationAnswer.prototype.ground = 0;

            /**
             * InformationAnswer text.
             * @member {string} text
             * @memberof karaula.v1.InformationAnswer
             * @instance
             */
            InformationAnswer.prototype.text = "";

            /**
             * InformationAnswer entries.
             * @member {Array.<karaula.v1.EntryReference.$Properties>} entries
             * @memberof karaula.v1.InformationAnswer
             * @instance
             */
            InformationAnswer.prototype.entries = $util.emptyArray;

            /**
             * Creates a new InformationAnswer instance using the specified properties.
             * @function create
             * @memberof karaula.v1.InformationAnswer
             * @static
             * @param {karaula.v1.InformationAnswer.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.InformationAnswer} InformationAnswer instance
             * @type {{
             *   (properties: karaula.v1.InformationAnswer.$Shape): karaula.v1.InformationAnswer & karaula.v1.InformationAnswer.$Shape;
             *   (properties?: karaula.v1.InformationAnswer.$Properties): karaula.v1.InformationAnswer;
             * }}
             */
            InformationAnswer.create = function(properties) {
                return new InformationAnswer(properties);
            };

            /**
             * Encodes the specified InformationAnswer message. Does not implicitly {@link karaula.v1.InformationAnswer.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.InformationAnswer
             * @static
             * @param {karaula.v1.InformationAnswer.$Properties} message InformationAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InformationAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.karaula.v1.EntryReference.encode(message.request, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.outcome);
                if (message.ground != null && $Object.hasOwnProperty.call(message, "ground") && message.ground !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.ground);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.karaula.v1.EntryReference.encode(message.entries[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InformationAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.InformationAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.InformationAnswer & karaula.v1.InformationAnswer.$Shape} InformationAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InformationAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.InformationAnswer();
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
                            message.request = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.ground = value;
                            else
                                delete message.ground;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return InformationAnswer;
        })();

        v1.Link = (function() {

            /**
             * Properties of a Link.
             * @typedef {Object} karaula.v1.Link.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [mine] Link mine
             * @property {karaula.v1.EntryReference.$Properties|null} [theirs] Link theirs
             * @property {Array.<karaula.v1.IdentifierType.Code>|null} [types] Link types
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Link.
             * @memberof karaula.v1
             * @interface ILink
             * @augments karaula.v1.Link.$Properties
             * @deprecated Use karaula.v1.Link.$Properties instead.
             */

            /**
             * Shape of a Link.
             * @typedef {karaula.v1.Link.$Properties} karaula.v1.Link.$Shape
             */

            /**
             * Constructs a new Link.
             * @memberof karaula.v1
             * @classdesc Represents a Link.
             * @constructor
             * @param {karaula.v1.Link.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Link = function (properties) {
                this.types = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Link mine.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} mine
             * @memberof karaula.v1.Link
             * @instance
             */
            Link.prototype.mine = null;

            /**
             * Link theirs.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} theirs
             * @memberof karaula.v1.Link
             * @instance
             */
            Link.prototype.theirs = null;

            /**
             * Link types.
             * @member {Array.<karaula.v1.IdentifierType.Code>} types
             * @memberof karaula.v1.Link
             * @instance
             */
            Link.prototype.types = $util.emptyArray;

            /**
             * Creates a new Link instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Link
             * @static
             * @param {karaula.v1.Link.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Link} Link instance
             * @type {{
             *   (properties: karaula.v1.Link.$Shape): karaula.v1.Link & karaula.v1.Link.$Shape;
             *   (properties?: karaula.v1.Link.$Properties): karaula.v1.Link;
             * }}
             */
            Link.create = function(properties) {
                return new Link(properties);
            };

            /**
             * Encodes the specified Link message. Does not implicitly {@link karaula.v1.Link.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Link
             * @static
             * @param {karaula.v1.Link.$Properties} message Link message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Link.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mine != null && $Object.hasOwnProperty.call(message, "mine"))
                    $root.karaula.v1.EntryReference.encode(message.mine, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.theirs != null && $Object.hasOwnProperty.call(message, "theirs"))
                    $root.karaula.v1.EntryReference.encode(message.theirs, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.types != null && message.types.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).int32s(message.types);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Link message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Link
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Link & karaula.v1.Link.$Shape} Link
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Link.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Link();
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
                            message.mine = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.mine);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.theirs = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.theirs);
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.types && message.types.length))
                                    message.types = [];
                                reader.int32s(message.types);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.types && message.types.length))
                                message.types = [];
                            message.types.push(reader.int32());
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

            return Link;
        })();

        v1.LinkRequest = (function() {

            /**
             * Properties of a LinkRequest.
             * @typedef {Object} karaula.v1.LinkRequest.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] LinkRequest target
             * @property {karaula.v1.EntryReference.$Properties|null} [mine] LinkRequest mine
             * @property {Array.<karaula.v1.IdentifierType.Code>|null} [types] LinkRequest types
             * @property {string|null} [reason] LinkRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinkRequest.
             * @memberof karaula.v1
             * @interface ILinkRequest
             * @augments karaula.v1.LinkRequest.$Properties
             * @deprecated Use karaula.v1.LinkRequest.$Properties instead.
             */

            /**
             * Shape of a LinkRequest.
             * @typedef {karaula.v1.LinkRequest.$Properties} karaula.v1.LinkRequest.$Shape
             */

            /**
             * Constructs a new LinkRequest.
             * @memberof karaula.v1
             * @classdesc Represents a LinkRequest.
             * @constructor
             * @param {karaula.v1.LinkRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinkRequest = function (properties) {
                this.types = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LinkRequest target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.LinkRequest
             * @instance
             */
            LinkRequest.prototype.target = null;

            /**
             * LinkRequest mine.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} mine
             * @memberof karaula.v1.LinkRequest
             * @instance
             */
            LinkRequest.prototype.mine = null;

            /**
             * LinkRequest types.
             * @member {Array.<karaula.v1.IdentifierType.Code>} types
             * @memberof karaula.v1.LinkRequest
             * @instance
             */
            LinkRequest.prototype.types = $util.emptyArray;

            /**
             * LinkRequest reason.
             * @member {string} reason
             * @memberof karaula.v1.LinkRequest
             * @instance
             */
            LinkRequest.prototype.reason = "";

            /**
             * Creates a new LinkRequest instance using the specified properties.
             * @function create
             * @memberof karaula.v1.LinkRequest
             * @static
             * @param {karaula.v1.LinkRequest.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.LinkRequest} LinkRequest instance
             * @type {{
             *   (properties: karaula.v1.LinkRequest.$Shape): karaula.v1.LinkRequest & karaula.v1.LinkRequest.$Shape;
             *   (properties?: karaula.v1.LinkRequest.$Properties): karaula.v1.LinkRequest;
             * }}
             */
            LinkRequest.create = function(properties) {
                return new LinkRequest(properties);
            };

            /**
             * Encodes the specified LinkRequest message. Does not implicitly {@link karaula.v1.LinkRequest.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.LinkRequest
             * @static
             * @param {karaula.v1.LinkRequest.$Properties} message LinkRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinkRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.mine != null && $Object.hasOwnProperty.call(message, "mine"))
                    $root.karaula.v1.EntryReference.encode(message.mine, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.types != null && message.types.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).int32s(message.types);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinkRequest message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.LinkRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.LinkRequest & karaula.v1.LinkRequest.$Shape} LinkRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinkRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.LinkRequest();
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
                            message.mine = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.mine);
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.types && message.types.length))
                                    message.types = [];
                                reader.int32s(message.types);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.types && message.types.length))
                                message.types = [];
                            message.types.push(reader.int32());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            return LinkRequest;
        })();

        v1.Identifier = (function() {

            /**
             * Properties of an Identifier.
             * @typedef {Object} karaula.v1.Identifier.$Properties
             * @property {karaula.v1.IdentifierType.Code|null} [type] Identifier type
             * @property {string|null} [value] Identifier value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Identifier.
             * @memberof karaula.v1
             * @interface IIdentifier
             * @augments karaula.v1.Identifier.$Properties
             * @deprecated Use karaula.v1.Identifier.$Properties instead.
             */

            /**
             * Shape of an Identifier.
             * @typedef {karaula.v1.Identifier.$Properties} karaula.v1.Identifier.$Shape
             */

            /**
             * Constructs a new Identifier.
             * @memberof karaula.v1
             * @classdesc Represents an Identifier.
             * @constructor
             * @param {karaula.v1.Identifier.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Identifier = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Identifier type.
             * @member {karaula.v1.IdentifierType.Code} type
             * @memberof karaula.v1.Identifier
             * @instance
             */
            Identifier.prototype.type = 0;

            /**
             * Identifier value.
             * @member {string} value
             * @memberof karaula.v1.Identifier
             * @instance
             */
            Identifier.prototype.value = "";

            /**
             * Creates a new Identifier instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Identifier
             * @static
             * @param {karaula.v1.Identifier.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Identifier} Identifier instance
             * @type {{
             *   (properties: karaula.v1.Identifier.$Shape): karaula.v1.Identifier & karaula.v1.Identifier.$Shape;
             *   (properties?: karaula.v1.Identifier.$Properties): karaula.v1.Identifier;
             * }}
             */
            Identifier.create = function(properties) {
                return new Identifier(properties);
            };

            /**
             * Encodes the specified Identifier message. Does not implicitly {@link karaula.v1.Identifier.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Identifier
             * @static
             * @param {karaula.v1.Identifier.$Properties} message Identifier message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Identifier.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Identifier message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Identifier
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Identifier & karaula.v1.Identifier.$Shape} Identifier
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Identifier.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Identifier();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return Identifier;
        })();

        v1.LinkAnswer = (function() {

            /**
             * Properties of a LinkAnswer.
             * @typedef {Object} karaula.v1.LinkAnswer.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [request] LinkAnswer request
             * @property {Array.<karaula.v1.Identifier.$Properties>|null} [identifiers] LinkAnswer identifiers
             * @property {string|null} [refusal] LinkAnswer refusal
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinkAnswer.
             * @memberof karaula.v1
             * @interface ILinkAnswer
             * @augments karaula.v1.LinkAnswer.$Properties
             * @deprecated Use karaula.v1.LinkAnswer.$Properties instead.
             */

            /**
             * Shape of a LinkAnswer.
             * @typedef {karaula.v1.LinkAnswer.$Properties} karaula.v1.LinkAnswer.$Shape
             */

            /**
             * Constructs a new LinkAnswer.
             * @memberof karaula.v1
             * @classdesc Represents a LinkAnswer.
             * @constructor
             * @param {karaula.v1.LinkAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinkAnswer = function (properties) {
                this.identifiers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LinkAnswer request.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} request
             * @memberof karaula.v1.LinkAnswer
             * @instance
             */
            LinkAnswer.prototype.request = null;

            /**
             * LinkAnswer identifiers.
             * @member {Array.<karaula.v1.Identifier.$Properties>} identifiers
             * @memberof karaula.v1.LinkAnswer
             * @instance
             */
            LinkAnswer.prototype.identifiers = $util.emptyArray;

            /**
             * LinkAnswer refusal.
             * @member {string} refusal
             * @memberof karaula.v1.LinkAnswer
             * @instance
             */
            LinkAnswer.prototype.refusal = "";

            /**
             * Creates a new LinkAnswer instance using the specified properties.
             * @function create
             * @memberof karaula.v1.LinkAnswer
             * @static
             * @param {karaula.v1.LinkAnswer.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.LinkAnswer} LinkAnswer instance
             * @type {{
             *   (properties: karaula.v1.LinkAnswer.$Shape): karaula.v1.LinkAnswer & karaula.v1.LinkAnswer.$Shape;
             *   (properties?: karaula.v1.LinkAnswer.$Properties): karaula.v1.LinkAnswer;
             * }}
             */
            LinkAnswer.create = function(properties) {
                return new LinkAnswer(properties);
            };

            /**
             * Encodes the specified LinkAnswer message. Does not implicitly {@link karaula.v1.LinkAnswer.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.LinkAnswer
             * @static
             * @param {karaula.v1.LinkAnswer.$Properties} message LinkAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinkAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.karaula.v1.EntryReference.encode(message.request, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.identifiers != null && message.identifiers.length)
                    for (let i = 0; i < message.identifiers.length; ++i)
                        $root.karaula.v1.Identifier.encode(message.identifiers[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal") && message.refusal !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.refusal);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinkAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.LinkAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.LinkAnswer & karaula.v1.LinkAnswer.$Shape} LinkAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinkAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.LinkAnswer();
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
                            message.request = $root.karaula.v1.EntryReference.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.identifiers && message.identifiers.length))
                                message.identifiers = [];
                            message.identifiers.push($root.karaula.v1.Identifier.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.refusal = value;
                            else
                                delete message.refusal;
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

            return LinkAnswer;
        })();

        v1.ReadLogHead = (function() {

            /**
             * Properties of a ReadLogHead.
             * @typedef {Object} karaula.v1.ReadLogHead.$Properties
             * @property {number|Long|null} [length] ReadLogHead length
             * @property {Uint8Array|null} [hash] ReadLogHead hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadLogHead.
             * @memberof karaula.v1
             * @interface IReadLogHead
             * @augments karaula.v1.ReadLogHead.$Properties
             * @deprecated Use karaula.v1.ReadLogHead.$Properties instead.
             */

            /**
             * Shape of a ReadLogHead.
             * @typedef {karaula.v1.ReadLogHead.$Properties} karaula.v1.ReadLogHead.$Shape
             */

            /**
             * Constructs a new ReadLogHead.
             * @memberof karaula.v1
             * @classdesc Represents a ReadLogHead.
             * @constructor
             * @param {karaula.v1.ReadLogHead.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadLogHead = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadLogHead length.
             * @member {number|Long} length
             * @memberof karaula.v1.ReadLogHead
             * @instance
             */
            ReadLogHead.prototype.length = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReadLogHead hash.
             * @member {Uint8Array} hash
             * @memberof karaula.v1.ReadLogHead
             * @instance
             */
            ReadLogHead.prototype.hash = $util.newBuffer([]);

            /**
             * Creates a new ReadLogHead instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReadLogHead
             * @static
             * @param {karaula.v1.ReadLogHead.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReadLogHead} ReadLogHead instance
             * @type {{
             *   (properties: karaula.v1.ReadLogHead.$Shape): karaula.v1.ReadLogHead & karaula.v1.ReadLogHead.$Shape;
             *   (properties?: karaula.v1.ReadLogHead.$Properties): karaula.v1.ReadLogHead;
             * }}
             */
            ReadLogHead.create = function(properties) {
                return new ReadLogHead(properties);
            };

            /**
             * Encodes the specified ReadLogHead message. Does not implicitly {@link karaula.v1.ReadLogHead.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReadLogHead
             * @static
             * @param {karaula.v1.ReadLogHead.$Properties} message ReadLogHead message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadLogHead.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.length != null && $Object.hasOwnProperty.call(message, "length") && (typeof message.length === "object" ? message.length.low || message.length.high : message.length !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.length);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadLogHead message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReadLogHead
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReadLogHead & karaula.v1.ReadLogHead.$Shape} ReadLogHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadLogHead.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ReadLogHead();
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.length = value;
                            else
                                delete message.length;
                            continue;
                        }
                    case 2: {
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

            return ReadLogHead;
        })();

        v1.ReadQuestion = (function() {

            /**
             * Properties of a ReadQuestion.
             * @typedef {Object} karaula.v1.ReadQuestion.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] ReadQuestion target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadQuestion.
             * @memberof karaula.v1
             * @interface IReadQuestion
             * @augments karaula.v1.ReadQuestion.$Properties
             * @deprecated Use karaula.v1.ReadQuestion.$Properties instead.
             */

            /**
             * Shape of a ReadQuestion.
             * @typedef {karaula.v1.ReadQuestion.$Properties} karaula.v1.ReadQuestion.$Shape
             */

            /**
             * Constructs a new ReadQuestion.
             * @memberof karaula.v1
             * @classdesc Represents a ReadQuestion.
             * @constructor
             * @param {karaula.v1.ReadQuestion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadQuestion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadQuestion target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.ReadQuestion
             * @instance
             */
            ReadQuestion.prototype.target = null;

            /**
             * Creates a new ReadQuestion instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReadQuestion
             * @static
             * @param {karaula.v1.ReadQuestion.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReadQuestion} ReadQuestion instance
             * @type {{
             *   (properties: karaula.v1.ReadQuestion.$Shape): karaula.v1.ReadQuestion & karaula.v1.ReadQuestion.$Shape;
             *   (properties?: karaula.v1.ReadQuestion.$Properties): karaula.v1.ReadQuestion;
             * }}
             */
            ReadQuestion.create = function(properties) {
                return new ReadQuestion(properties);
            };

            /**
             * Encodes the specified ReadQuestion message. Does not implicitly {@link karaula.v1.ReadQuestion.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReadQuestion
             * @static
             * @param {karaula.v1.ReadQuestion.$Properties} message ReadQuestion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadQuestion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadQuestion message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReadQuestion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReadQuestion & karaula.v1.ReadQuestion.$Shape} ReadQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadQuestion.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ReadQuestion();
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

            return ReadQuestion;
        })();

        v1.EntryReader = (function() {

            /**
             * Properties of an EntryReader.
             * @typedef {Object} karaula.v1.EntryReader.$Properties
             * @property {string|null} [who] EntryReader who
             * @property {karaula.v1.Purpose.Code|null} [purpose] EntryReader purpose
             * @property {google.protobuf.Timestamp.$Properties|null} [first] EntryReader first
             * @property {google.protobuf.Timestamp.$Properties|null} [last] EntryReader last
             * @property {number|null} [count] EntryReader count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryReader.
             * @memberof karaula.v1
             * @interface IEntryReader
             * @augments karaula.v1.EntryReader.$Properties
             * @deprecated Use karaula.v1.EntryReader.$Properties instead.
             */

            /**
             * Shape of an EntryReader.
             * @typedef {karaula.v1.EntryReader.$Properties} karaula.v1.EntryReader.$Shape
             */

            /**
             * Constructs a new EntryReader.
             * @memberof karaula.v1
             * @classdesc Represents an EntryReader.
             * @constructor
             * @param {karaula.v1.EntryReader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryReader = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryReader who.
             * @member {string} who
             * @memberof karaula.v1.EntryReader
             * @instance
             */
            EntryReader.prototype.who = "";

            /**
             * EntryReader purpose.
             * @member {karaula.v1.Purpose.Code} purpose
             * @memberof karaula.v1.EntryReader
             * @instance
             */
            EntryReader.prototype.purpose = 0;

            /**
             * EntryReader first.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} first
             * @memberof karaula.v1.EntryReader
             * @instance
             */
            EntryReader.prototype.first = null;

            /**
             * EntryReader last.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} last
             * @memberof karaula.v1.EntryReader
             * @instance
             */
            EntryReader.prototype.last = null;

            /**
             * EntryReader count.
             * @member {number} count
             * @memberof karaula.v1.EntryReader
             * @instance
             */
            EntryReader.prototype.count = 0;

            /**
             * Creates a new EntryReader instance using the specified properties.
             * @function create
             * @memberof karaula.v1.EntryReader
             * @static
             * @param {karaula.v1.EntryReader.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.EntryReader} EntryReader instance
             * @type {{
             *   (properties: karaula.v1.EntryReader.$Shape): karaula.v1.EntryReader & karaula.v1.EntryReader.$Shape;
             *   (properties?: karaula.v1.EntryReader.$Properties): karaula.v1.EntryReader;
             * }}
             */
            EntryReader.create = function(properties) {
                return new EntryReader(properties);
            };

            /**
             * Encodes the specified EntryReader message. Does not implicitly {@link karaula.v1.EntryReader.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.EntryReader
             * @static
             * @param {karaula.v1.EntryReader.$Properties} message EntryReader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryReader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.who);
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose") && message.purpose !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.purpose);
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    $root.google.protobuf.Timestamp.encode(message.first, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    $root.google.protobuf.Timestamp.encode(message.last, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryReader message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.EntryReader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.EntryReader & karaula.v1.EntryReader.$Shape} EntryReader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryReader.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.EntryReader();
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
                                message.who = value;
                            else
                                delete message.who;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.purpose = value;
                            else
                                delete message.purpose;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.first = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.first);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.last = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.last);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
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

            return EntryReader;
        })();

        v1.ReadRefusal = (function() {

            /**
             * Properties of a ReadRefusal.
             * @typedef {Object} karaula.v1.ReadRefusal.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadRefusal.
             * @memberof karaula.v1
             * @interface IReadRefusal
             * @augments karaula.v1.ReadRefusal.$Properties
             * @deprecated Use karaula.v1.ReadRefusal.$Properties instead.
             */

            /**
             * Shape of a ReadRefusal.
             * @typedef {karaula.v1.ReadRefusal.$Properties} karaula.v1.ReadRefusal.$Shape
             */

            /**
             * Constructs a new ReadRefusal.
             * @memberof karaula.v1
             * @classdesc Represents a ReadRefusal.
             * @constructor
             * @param {karaula.v1.ReadRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ReadRefusal instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReadRefusal
             * @static
             * @param {karaula.v1.ReadRefusal.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReadRefusal} ReadRefusal instance
             * @type {{
             *   (properties: karaula.v1.ReadRefusal.$Shape): karaula.v1.ReadRefusal & karaula.v1.ReadRefusal.$Shape;
             *   (properties?: karaula.v1.ReadRefusal.$Properties): karaula.v1.ReadRefusal;
             * }}
             */
            ReadRefusal.create = function(properties) {
                return new ReadRefusal(properties);
            };

            /**
             * Encodes the specified ReadRefusal message. Does not implicitly {@link karaula.v1.ReadRefusal.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReadRefusal
             * @static
             * @param {karaula.v1.ReadRefusal.$Properties} message ReadRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadRefusal.encode = function (message, writer, _depth) {
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
             * Decodes a ReadRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReadRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReadRefusal & karaula.v1.ReadRefusal.$Shape} ReadRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadRefusal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ReadRefusal();
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
             * Code enum.
             * @name karaula.v1.ReadRefusal.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} LAW=1 LAW value
             * @property {number} CHOICE=2 CHOICE value
             */
            ReadRefusal.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "LAW"] = 1;
                values[valuesById[2] = "CHOICE"] = 2;
                return values;
            })();

            return ReadRefusal;
        })();

        v1.ReadAnswer = (function() {

            /**
             * Properties of a ReadAnswer.
             * @typedef {Object} karaula.v1.ReadAnswer.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] ReadAnswer target
             * @property {Array.<karaula.v1.EntryReader.$Properties>|null} [readers] ReadAnswer readers
             * @property {karaula.v1.ReadRefusal.Code|null} [refused] ReadAnswer refused
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadAnswer.
             * @memberof karaula.v1
             * @interface IReadAnswer
             * @augments karaula.v1.ReadAnswer.$Properties
             * @deprecated Use karaula.v1.ReadAnswer.$Properties instead.
             */

            /**
             * Shape of a ReadAnswer.
             * @typedef {karaula.v1.ReadAnswer.$Properties} karaula.v1.ReadAnswer.$Shape
             */

            /**
             * Constructs a new ReadAnswer.
             * @memberof karaula.v1
             * @classdesc Represents a ReadAnswer.
             * @constructor
             * @param {karaula.v1.ReadAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadAnswer = function (properties) {
                this.readers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadAnswer target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.ReadAnswer
             * @instance
             */
            ReadAnswer.prototype.target = null;

            /**
             * ReadAnswer readers.
             * @member {Array.<karaula.v1.EntryReader.$Properties>} readers
             * @memberof karaula.v1.ReadAnswer
             * @instance
             */
            ReadAnswer.prototype.readers = $util.emptyArray;

            /**
             * ReadAnswer refused.
             * @member {karaula.v1.ReadRefusal.Code} refused
             * @memberof karaula.v1.ReadAnswer
             * @instance
             */
            ReadAnswer.prototype.refused = 0;

            /**
             * Creates a new ReadAnswer instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReadAnswer
             * @static
             * @param {karaula.v1.ReadAnswer.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReadAnswer} ReadAnswer instance
             * @type {{
             *   (properties: karaula.v1.ReadAnswer.$Shape): karaula.v1.ReadAnswer & karaula.v1.ReadAnswer.$Shape;
             *   (properties?: karaula.v1.ReadAnswer.$Properties): karaula.v1.ReadAnswer;
             * }}
             */
            ReadAnswer.create = function(properties) {
                return new ReadAnswer(properties);
            };

            /**
             * Encodes the specified ReadAnswer message. Does not implicitly {@link karaula.v1.ReadAnswer.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReadAnswer
             * @static
             * @param {karaula.v1.ReadAnswer.$Properties} message ReadAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.readers != null && message.readers.length)
                    for (let i = 0; i < message.readers.length; ++i)
                        $root.karaula.v1.EntryReader.encode(message.readers[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.refused);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReadAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReadAnswer & karaula.v1.ReadAnswer.$Shape} ReadAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ReadAnswer();
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
                            if (!(message.readers && message.readers.length))
                                message.readers = [];
                            message.readers.push($root.karaula.v1.EntryReader.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.refused = value;
                            else
                                delete message.refused;
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

            return ReadAnswer;
        })();

        v1.FeedHead = (function() {

            /**
             * Properties of a FeedHead.
             * @typedef {Object} karaula.v1.FeedHead.$Properties
             * @property {string|null} [feed] FeedHead feed
             * @property {number|Long|null} [seq] FeedHead seq
             * @property {Uint8Array|null} [hash] FeedHead hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FeedHead.
             * @memberof karaula.v1
             * @interface IFeedHead
             * @augments karaula.v1.FeedHead.$Properties
             * @deprecated Use karaula.v1.FeedHead.$Properties instead.
             */

            /**
             * Shape of a FeedHead.
             * @typedef {karaula.v1.FeedHead.$Properties} karaula.v1.FeedHead.$Shape
             */

            /**
             * Constructs a new FeedHead.
             * @memberof karaula.v1
             * @classdesc Represents a FeedHead.
             * @constructor
             * @param {karaula.v1.FeedHead.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FeedHead = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FeedHead feed.
             * @member {string} feed
             * @memberof karaula.v1.FeedHead
             * @instance
             */
            FeedHead.prototype.feed = "";

            /**
             * FeedHead seq.
             * @member {number|Long} seq
             * @memberof karaula.v1.FeedHead
             * @instance
             */
            FeedHead.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * FeedHead hash.
             * @member {Uint8Array} hash
             * @memberof karaula.v1.FeedHead
             * @instance
             */
            FeedHead.prototype.hash = $util.newBuffer([]);

            /**
             * Creates a new FeedHead instance using the specified properties.
             * @function create
             * @memberof karaula.v1.FeedHead
             * @static
             * @param {karaula.v1.FeedHead.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.FeedHead} FeedHead instance
             * @type {{
             *   (properties: karaula.v1.FeedHead.$Shape): karaula.v1.FeedHead & karaula.v1.FeedHead.$Shape;
             *   (properties?: karaula.v1.FeedHead.$Properties): karaula.v1.FeedHead;
             * }}
             */
            FeedHead.create = function(properties) {
                return new FeedHead(properties);
            };

            /**
             * Encodes the specified FeedHead message. Does not implicitly {@link karaula.v1.FeedHead.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.FeedHead
             * @static
             * @param {karaula.v1.FeedHead.$Properties} message FeedHead message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FeedHead.encode = function (message, writer, _depth) {
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
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FeedHead message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.FeedHead
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.FeedHead & karaula.v1.FeedHead.$Shape} FeedHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FeedHead.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.FeedHead();
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

            return FeedHead;
        })();

        v1.HeadsStatement = (function() {

            /**
             * Properties of a HeadsStatement.
             * @typedef {Object} karaula.v1.HeadsStatement.$Properties
             * @property {Array.<karaula.v1.FeedHead.$Properties>|null} [own] HeadsStatement own
             * @property {Array.<karaula.v1.FeedHead.$Properties>|null} [seen] HeadsStatement seen
             * @property {number|null} [intervalS] HeadsStatement intervalS
             * @property {Array.<karaula.v1.FeedHead.$Properties>|null} [letGo] HeadsStatement letGo
             * @property {boolean|null} [changesOnly] HeadsStatement changesOnly
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeadsStatement.
             * @memberof karaula.v1
             * @interface IHeadsStatement
             * @augments karaula.v1.HeadsStatement.$Properties
             * @deprecated Use karaula.v1.HeadsStatement.$Properties instead.
             */

            /**
             * Shape of a HeadsStatement.
             * @typedef {karaula.v1.HeadsStatement.$Properties} karaula.v1.HeadsStatement.$Shape
             */

            /**
             * Constructs a new HeadsStatement.
             * @memberof karaula.v1
             * @classdesc Represents a HeadsStatement.
             * @constructor
             * @param {karaula.v1.HeadsStatement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeadsStatement = function (properties) {
                this.own = [];
                this.seen = [];
                this.letGo = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeadsStatement own.
             * @member {Array.<karaula.v1.FeedHead.$Properties>} own
             * @memberof karaula.v1.HeadsStatement
             * @instance
             */
            HeadsStatement.prototype.own = $util.emptyArray;

            /**
             * HeadsStatement seen.
             * @member {Array.<karaula.v1.FeedHead.$Properties>} seen
             * @memberof karaula.v1.HeadsStatement
             * @instance
             */
            HeadsStatement.prototype.seen = $util.emptyArray;

            /**
             * HeadsStatement intervalS.
             * @member {number} intervalS
             * @memberof karaula.v1.HeadsStatement
             * @instance
             */
            HeadsStatement.prototype.intervalS = 0;

            /**
             * HeadsStatement letGo.
             * @member {Array.<karaula.v1.FeedHead.$Properties>} letGo
             * @memberof karaula.v1.HeadsStatement
             * @instance
             */
            HeadsStatement.prototype.letGo = $util.emptyArray;

            /**
             * HeadsStatement changesOnly.
             * @member {boolean} changesOnly
             * @memberof karaula.v1.HeadsStatement
             * @instance
             */
            HeadsStatement.prototype.changesOnly = false;

            /**
             * Creates a new HeadsStatement instance using the specified properties.
             * @function create
             * @memberof karaula.v1.HeadsStatement
             * @static
             * @param {karaula.v1.HeadsStatement.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.HeadsStatement} HeadsStatement instance
             * @type {{
             *   (properties: karaula.v1.HeadsStatement.$Shape): karaula.v1.HeadsStatement & karaula.v1.HeadsStatement.$Shape;
             *   (properties?: karaula.v1.HeadsStatement.$Properties): karaula.v1.HeadsStatement;
             * }}
             */
            HeadsStatement.create = function(properties) {
                return new HeadsStatement(properties);
            };

            /**
             * Encodes the specified HeadsStatement message. Does not implicitly {@link karaula.v1.HeadsStatement.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.HeadsStatement
             * @static
             * @param {karaula.v1.HeadsStatement.$Properties} message HeadsStatement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeadsStatement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.own != null && message.own.length)
                    for (let i = 0; i < message.own.length; ++i)
                        $root.karaula.v1.FeedHead.encode(message.own[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.seen != null && message.seen.length)
                    for (let i = 0; i < message.seen.length; ++i)
                        $root.karaula.v1.FeedHead.encode(message.seen[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS") && message.intervalS !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.intervalS);
                if (message.letGo != null && message.letGo.length)
                    for (let i = 0; i < message.letGo.length; ++i)
                        $root.karaula.v1.FeedHead.encode(message.letGo[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.changesOnly != null && $Object.hasOwnProperty.call(message, "changesOnly") && message.changesOnly !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.changesOnly);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeadsStatement message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.HeadsStatement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.HeadsStatement & karaula.v1.HeadsStatement.$Shape} HeadsStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeadsStatement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.HeadsStatement();
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
                            if (!(message.own && message.own.length))
                                message.own = [];
                            message.own.push($root.karaula.v1.FeedHead.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.seen && message.seen.length))
                                message.seen = [];
                            message.seen.push($root.karaula.v1.FeedHead.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.intervalS = value;
                            else
                                delete message.intervalS;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.letGo && message.letGo.length))
                                message.letGo = [];
                            message.letGo.push($root.karaula.v1.FeedHead.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.changesOnly = value;
                            else
                                delete message.changesOnly;
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

            return HeadsStatement;
        })();

        v1.ReceiptAction = (function() {

            /**
             * Properties of a ReceiptAction.
             * @typedef {Object} karaula.v1.ReceiptAction.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReceiptAction.
             * @memberof karaula.v1
             * @interface IReceiptAction
             * @augments karaula.v1.ReceiptAction.$Properties
             * @deprecated Use karaula.v1.ReceiptAction.$Properties instead.
             */

            /**
             * Shape of a ReceiptAction.
             * @typedef {karaula.v1.ReceiptAction.$Properties} karaula.v1.ReceiptAction.$Shape
             */

            /**
             * Constructs a new ReceiptAction.
             * @memberof karaula.v1
             * @classdesc Represents a ReceiptAction.
             * @constructor
             * @param {karaula.v1.ReceiptAction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReceiptAction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ReceiptAction instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ReceiptAction
             * @static
             * @param {karaula.v1.ReceiptAction.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ReceiptAction} ReceiptAction instance
             * @type {{
             *   (properties: karaula.v1.ReceiptAction.$Shape): karaula.v1.ReceiptAction & karaula.v1.ReceiptAction.$Shape;
             *   (properties?: karaula.v1.ReceiptAction.$Properties): karaula.v1.ReceiptAction;
             * }}
             */
            ReceiptAction.create = function(properties) {
                return new ReceiptAction(properties);
            };

            /**
             * Encodes the specified ReceiptAction message. Does not implicitly {@link karaula.v1.ReceiptAction.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ReceiptAction
             * @static
             * @param {karaula.v1.ReceiptAction.$Properties} message ReceiptAction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReceiptAction.encode = function (message, writer, _depth) {
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
             * Decodes a ReceiptAction message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ReceiptAction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ReceiptAction & karaula.v1.ReceiptAction.$Shape} ReceiptAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReceiptAction.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ReceiptAction();
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
             * Code enum.
             * @name karaula.v1.ReceiptAction.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} READ=1 READ value
             * @property {number} ACKNOWLEDGED=2 ACKNOWLEDGED value
             * @property {number} ACTIONED=3 ACTIONED value
             * @property {number} COMPLIED=4 COMPLIED value
             */
            ReceiptAction.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "READ"] = 1;
                values[valuesById[2] = "ACKNOWLEDGED"] = 2;
                values[valuesById[3] = "ACTIONED"] = 3;
                values[valuesById[4] = "COMPLIED"] = 4;
                return values;
            })();

            return ReceiptAction;
        })();

        v1.ActionReceipt = (function() {

            /**
             * Properties of an ActionReceipt.
             * @typedef {Object} karaula.v1.ActionReceipt.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] ActionReceipt target
             * @property {karaula.v1.ReceiptAction.Code|null} [action] ActionReceipt action
             * @property {string|null} [reason] ActionReceipt reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActionReceipt.
             * @memberof karaula.v1
             * @interface IActionReceipt
             * @augments karaula.v1.ActionReceipt.$Properties
             * @deprecated Use karaula.v1.ActionReceipt.$Properties instead.
             */

            /**
             * Shape of an ActionReceipt.
             * @typedef {karaula.v1.ActionReceipt.$Properties} karaula.v1.ActionReceipt.$Shape
             */

            /**
             * Constructs a new ActionReceipt.
             * @memberof karaula.v1
             * @classdesc Represents an ActionReceipt.
             * @constructor
             * @param {karaula.v1.ActionReceipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActionReceipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ActionReceipt target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.ActionReceipt
             * @instance
             */
            ActionReceipt.prototype.target = null;

            /**
             * ActionReceipt action.
             * @member {karaula.v1.ReceiptAction.Code} action
             * @memberof karaula.v1.ActionReceipt
             * @instance
             */
            ActionReceipt.prototype.action = 0;

            /**
             * ActionReceipt reason.
             * @member {string} reason
             * @memberof karaula.v1.ActionReceipt
             * @instance
             */
            ActionReceipt.prototype.reason = "";

            /**
             * Creates a new ActionReceipt instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ActionReceipt
             * @static
             * @param {karaula.v1.ActionReceipt.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ActionReceipt} ActionReceipt instance
             * @type {{
             *   (properties: karaula.v1.ActionReceipt.$Shape): karaula.v1.ActionReceipt & karaula.v1.ActionReceipt.$Shape;
             *   (properties?: karaula.v1.ActionReceipt.$Properties): karaula.v1.ActionReceipt;
             * }}
             */
            ActionReceipt.create = function(properties) {
                return new ActionReceipt(properties);
            };

            /**
             * Encodes the specified ActionReceipt message. Does not implicitly {@link karaula.v1.ActionReceipt.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ActionReceipt
             * @static
             * @param {karaula.v1.ActionReceipt.$Properties} message ActionReceipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActionReceipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActionReceipt message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ActionReceipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ActionReceipt & karaula.v1.ActionReceipt.$Shape} ActionReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActionReceipt.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ActionReceipt();
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
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            return ActionReceipt;
        })();

        v1.Release = (function() {

            /**
             * Properties of a Release.
             * @typedef {Object} karaula.v1.Release.$Properties
             * @property {Uint8Array|null} ["protected"] Release protected
             * @property {Uint8Array|null} [signature] Release signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Release.
             * @memberof karaula.v1
             * @interface IRelease
             * @augments karaula.v1.Release.$Properties
             * @deprecated Use karaula.v1.Release.$Properties instead.
             */

            /**
             * Shape of a Release.
             * @typedef {karaula.v1.Release.$Properties} karaula.v1.Release.$Shape
             */

            /**
             * Constructs a new Release.
             * @memberof karaula.v1
             * @classdesc Represents a Release.
             * @constructor
             * @param {karaula.v1.Release.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Release = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Release protected.
             * @member {Uint8Array} protected
             * @memberof karaula.v1.Release
             * @instance
             */
            Release.prototype["protected"] = $util.newBuffer([]);

            /**
             * Release signature.
             * @member {Uint8Array} signature
             * @memberof karaula.v1.Release
             * @instance
             */
            Release.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new Release instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Release
             * @static
             * @param {karaula.v1.Release.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Release} Release instance
             * @type {{
             *   (properties: karaula.v1.Release.$Shape): karaula.v1.Release & karaula.v1.Release.$Shape;
             *   (properties?: karaula.v1.Release.$Properties): karaula.v1.Release;
             * }}
             */
            Release.create = function(properties) {
                return new Release(properties);
            };

            /**
             * Encodes the specified Release message. Does not implicitly {@link karaula.v1.Release.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Release
             * @static
             * @param {karaula.v1.Release.$Properties} message Release message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Release.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message["protected"] != null && $Object.hasOwnProperty.call(message, "protected") && message["protected"].length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message["protected"]);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Release message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Release
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Release & karaula.v1.Release.$Shape} Release
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Release.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Release();
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

            return Release;
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

            return Sealed;
        })();

        v1.SealedContent = (function() {

            /**
             * Properties of a SealedContent.
             * @typedef {Object} karaula.v1.SealedContent.$Properties
             * @property {karaula.v1.Status.Code|null} [status] SealedContent status
             * @property {karaula.v1.Handling.$Properties|null} [handling] SealedContent handling
             * @property {karaula.v1.Release.$Properties|null} [release] SealedContent release
             * @property {karaula.v1.Alert.$Properties|null} [alert] SealedContent alert
             * @property {karaula.v1.Update.$Properties|null} [update] SealedContent update
             * @property {karaula.v1.Retraction.$Properties|null} [retraction] SealedContent retraction
             * @property {karaula.v1.ActionReceipt.$Properties|null} [action] SealedContent action
             * @property {karaula.v1.ForwardRequest.$Properties|null} [forwardRequest] SealedContent forwardRequest
             * @property {karaula.v1.ForwardGrant.$Properties|null} [forwardGrant] SealedContent forwardGrant
             * @property {karaula.v1.ForwardRefusal.$Properties|null} [forwardRefusal] SealedContent forwardRefusal
             * @property {karaula.v1.ForwardedCopy.$Properties|null} [forwarded] SealedContent forwarded
             * @property {karaula.v1.ErasureReceipt.$Properties|null} [erasure] SealedContent erasure
             * @property {karaula.v1.ReadLogHead.$Properties|null} [readLogHead] SealedContent readLogHead
             * @property {karaula.v1.ReadQuestion.$Properties|null} [readQuestion] SealedContent readQuestion
             * @property {karaula.v1.ReadAnswer.$Properties|null} [readAnswer] SealedContent readAnswer
             * @property {karaula.v1.CopyCompliance.$Properties|null} [copyCompliance] SealedContent copyCompliance
             * @property {karaula.v1.DataSubjectRequest.$Properties|null} [dataSubjectRequest] SealedContent dataSubjectRequest
             * @property {karaula.v1.DataSubjectAnswer.$Properties|null} [dataSubjectAnswer] SealedContent dataSubjectAnswer
             * @property {karaula.v1.Link.$Properties|null} [link] SealedContent link
             * @property {karaula.v1.LinkRequest.$Properties|null} [linkRequest] SealedContent linkRequest
             * @property {karaula.v1.LinkAnswer.$Properties|null} [linkAnswer] SealedContent linkAnswer
             * @property {karaula.v1.Sighting.$Properties|null} [sighting] SealedContent sighting
             * @property {karaula.v1.Detection.$Properties|null} [detection] SealedContent detection
             * @property {karaula.v1.InformationRequest.$Properties|null} [informationRequest] SealedContent informationRequest
             * @property {karaula.v1.InformationAnswer.$Properties|null} [informationAnswer] SealedContent informationAnswer
             * @property {"alert"|"update"|"retraction"|"action"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"copyCompliance"|"dataSubjectRequest"|"dataSubjectAnswer"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer"} [body] SealedContent body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SealedContent.
             * @memberof karaula.v1
             * @interface ISealedContent
             * @augments karaula.v1.SealedContent.$Properties
             * @deprecated Use karaula.v1.SealedContent.$Properties instead.
             */

            /**
             * Narrowed shape of a SealedContent.
             * @typedef {{
             *   status?: karaula.v1.Status.Code|null;
             *   handling?: karaula.v1.Handling.$Shape|null;
             *   release?: karaula.v1.Release.$Shape|null;
             *   alert?: karaula.v1.Alert.$Shape|null;
             *   update?: karaula.v1.Update.$Shape|null;
             *   retraction?: karaula.v1.Retraction.$Shape|null;
             *   action?: karaula.v1.ActionReceipt.$Shape|null;
             *   forwardRequest?: karaula.v1.ForwardRequest.$Shape|null;
             *   forwardGrant?: karaula.v1.ForwardGrant.$Shape|null;
             *   forwardRefusal?: karaula.v1.ForwardRefusal.$Shape|null;
             *   forwarded?: karaula.v1.ForwardedCopy.$Shape|null;
             *   erasure?: karaula.v1.ErasureReceipt.$Shape|null;
             *   readLogHead?: karaula.v1.ReadLogHead.$Shape|null;
             *   readQuestion?: karaula.v1.ReadQuestion.$Shape|null;
             *   readAnswer?: karaula.v1.ReadAnswer.$Shape|null;
             *   copyCompliance?: karaula.v1.CopyCompliance.$Shape|null;
             *   dataSubjectRequest?: karaula.v1.DataSubjectRequest.$Shape|null;
             *   dataSubjectAnswer?: karaula.v1.DataSubjectAnswer.$Shape|null;
             *   link?: karaula.v1.Link.$Shape|null;
             *   linkRequest?: karaula.v1.LinkRequest.$Shape|null;
             *   linkAnswer?: karaula.v1.LinkAnswer.$Shape|null;
             *   sighting?: karaula.v1.Sighting.$Shape|null;
             *   detection?: karaula.v1.Detection.$Shape|null;
             *   informationRequest?: karaula.v1.InformationRequest.$Shape|null;
             *   informationAnswer?: karaula.v1.InformationAnswer.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "alert"; alert: karaula.v1.Alert.$Shape; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "update"; alert?: null; update: karaula.v1.Update.$Shape; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "retraction"; alert?: null; update?: null; retraction: karaula.v1.Retraction.$Shape; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "action"; alert?: null; update?: null; retraction?: null; action: karaula.v1.ActionReceipt.$Shape; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest: karaula.v1.ForwardRequest.$Shape; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardGrant"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant: karaula.v1.ForwardGrant.$Shape; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRefusal"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal: karaula.v1.ForwardRefusal.$Shape; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwarded"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded: karaula.v1.ForwardedCopy.$Shape; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "erasure"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure: karaula.v1.ErasureReceipt.$Shape; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readLogHead"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead: karaula.v1.ReadLogHead.$Shape; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readQuestion"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion: karaula.v1.ReadQuestion.$Shape; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer: karaula.v1.ReadAnswer.$Shape; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "copyCompliance"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance: karaula.v1.CopyCompliance.$Shape; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest: karaula.v1.DataSubjectRequest.$Shape; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer: karaula.v1.DataSubjectAnswer.$Shape; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "link"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link: karaula.v1.Link.$Shape; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest: karaula.v1.LinkRequest.$Shape; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer: karaula.v1.LinkAnswer.$Shape; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sighting"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting: karaula.v1.Sighting.$Shape; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "detection"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection: karaula.v1.Detection.$Shape; informationRequest?: null; informationAnswer?: null }|{ body?: "informationRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest: karaula.v1.InformationRequest.$Shape; informationAnswer?: null }|{ body?: "informationAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer: karaula.v1.InformationAnswer.$Shape })
             * )} karaula.v1.SealedContent.$Shape
             */

            /**
             * Constructs a new SealedContent.
             * @memberof karaula.v1
             * @classdesc Represents a SealedContent.
             * @constructor
             * @param {karaula.v1.SealedContent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SealedContent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SealedContent status.
             * @member {karaula.v1.Status.Code} status
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.status = 0;

            /**
             * SealedContent handling.
             * @member {karaula.v1.Handling.$Properties|null|undefined} handling
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.handling = null;

            /**
             * SealedContent release.
             * @member {karaula.v1.Release.$Properties|null|undefined} release
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.release = null;

            /**
             * SealedContent alert.
             * @member {karaula.v1.Alert.$Properties|null|undefined} alert
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.alert = null;

            /**
             * SealedContent update.
             * @member {karaula.v1.Update.$Properties|null|undefined} update
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.update = null;

            /**
             * SealedContent retraction.
             * @member {karaula.v1.Retraction.$Properties|null|undefined} retraction
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.retraction = null;

            /**
             * SealedContent action.
             * @member {karaula.v1.ActionReceipt.$Properties|null|undefined} action
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.action = null;

            /**
             * SealedContent forwardRequest.
             * @member {karaula.v1.ForwardRequest.$Properties|null|undefined} forwardRequest
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.forwardRequest = null;

            /**
             * SealedContent forwardGrant.
             * @member {karaula.v1.ForwardGrant.$Properties|null|undefined} forwardGrant
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.forwardGrant = null;

            /**
             * SealedContent forwardRefusal.
             * @member {karaula.v1.ForwardRefusal.$Properties|null|undefined} forwardRefusal
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.forwardRefusal = null;

            /**
             * SealedContent forwarded.
             * @member {karaula.v1.ForwardedCopy.$Properties|null|undefined} forwarded
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.forwarded = null;

            /**
             * SealedContent erasure.
             * @member {karaula.v1.ErasureReceipt.$Properties|null|undefined} erasure
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.erasure = null;

            /**
             * SealedContent readLogHead.
             * @member {karaula.v1.ReadLogHead.$Properties|null|undefined} readLogHead
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.readLogHead = null;

            /**
             * SealedContent readQuestion.
             * @member {karaula.v1.ReadQuestion.$Properties|null|undefined} readQuestion
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.readQuestion = null;

            /**
             * SealedContent readAnswer.
             * @member {karaula.v1.ReadAnswer.$Properties|null|undefined} readAnswer
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.readAnswer = null;

            /**
             * SealedContent copyCompliance.
             * @member {karaula.v1.CopyCompliance.$Properties|null|undefined} copyCompliance
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.copyCompliance = null;

            /**
             * SealedContent dataSubjectRequest.
             * @member {karaula.v1.DataSubjectRequest.$Properties|null|undefined} dataSubjectRequest
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.dataSubjectRequest = null;

            /**
             * SealedContent dataSubjectAnswer.
             * @member {karaula.v1.DataSubjectAnswer.$Properties|null|undefined} dataSubjectAnswer
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.dataSubjectAnswer = null;

            /**
             * SealedContent link.
             * @member {karaula.v1.Link.$Properties|null|undefined} link
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.link = null;

            /**
             * SealedContent linkRequest.
             * @member {karaula.v1.LinkRequest.$Properties|null|undefined} linkRequest
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.linkRequest = null;

            /**
             * SealedContent linkAnswer.
             * @member {karaula.v1.LinkAnswer.$Properties|null|undefined} linkAnswer
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.linkAnswer = null;

            /**
             * SealedContent sighting.
             * @member {karaula.v1.Sighting.$Properties|null|undefined} sighting
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.sighting = null;

            /**
             * SealedContent detection.
             * @member {karaula.v1.Detection.$Properties|null|undefined} detection
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.detection = null;

            /**
             * SealedContent informationRequest.
             * @member {karaula.v1.InformationRequest.$Properties|null|undefined} informationRequest
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.informationRequest = null;

            /**
             * SealedContent informationAnswer.
             * @member {karaula.v1.InformationAnswer.$Properties|null|undefined} informationAnswer
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            SealedContent.prototype.informationAnswer = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SealedContent body.
             * @member {"alert"|"update"|"retraction"|"action"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"copyCompliance"|"dataSubjectRequest"|"dataSubjectAnswer"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer"|undefined} body
             * @memberof karaula.v1.SealedContent
             * @instance
             */
            $Object.defineProperty(SealedContent.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["alert", "update", "retraction", "action", "forwardRequest", "forwardGrant", "forwardRefusal", "forwarded", "erasure", "readLogHead", "readQuestion", "readAnswer", "copyCompliance", "dataSubjectRequest", "dataSubjectAnswer", "link", "linkRequest", "linkAnswer", "sighting", "detection", "informationRequest", "informationAnswer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SealedContent instance using the specified properties.
             * @function create
             * @memberof karaula.v1.SealedContent
             * @static
             * @param {karaula.v1.SealedContent.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.SealedContent} SealedContent instance
             * @type {{
             *   (properties: karaula.v1.SealedContent.$Shape): karaula.v1.SealedContent & karaula.v1.SealedContent.$Shape;
             *   (properties?: karaula.v1.SealedContent.$Properties): karaula.v1.SealedContent;
             * }}
             */
            SealedContent.create = function(properties) {
                return new SealedContent(properties);
            };

            /**
             * Encodes the specified SealedContent message. Does not implicitly {@link karaula.v1.SealedContent.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.SealedContent
             * @static
             * @param {karaula.v1.SealedContent.$Properties} message SealedContent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SealedContent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.status);
                if (message.handling != null && $Object.hasOwnProperty.call(message, "handling"))
                    $root.karaula.v1.Handling.encode(message.handling, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.release != null && $Object.hasOwnProperty.call(message, "release"))
                    $root.karaula.v1.Release.encode(message.release, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    $root.karaula.v1.Alert.encode(message.alert, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    $root.karaula.v1.Update.encode(message.update, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.retraction != null && $Object.hasOwnProperty.call(message, "retraction"))
                    $root.karaula.v1.Retraction.encode(message.retraction, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    $root.karaula.v1.ActionReceipt.encode(message.action, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.forwardRequest != null && $Object.hasOwnProperty.call(message, "forwardRequest"))
                    $root.karaula.v1.ForwardRequest.encode(message.forwardRequest, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.forwardGrant != null && $Object.hasOwnProperty.call(message, "forwardGrant"))
                    $root.karaula.v1.ForwardGrant.encode(message.forwardGrant, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.forwardRefusal != null && $Object.hasOwnProperty.call(message, "forwardRefusal"))
                    $root.karaula.v1.ForwardRefusal.encode(message.forwardRefusal, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.forwarded != null && $Object.hasOwnProperty.call(message, "forwarded"))
                    $root.karaula.v1.ForwardedCopy.encode(message.forwarded, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.erasure != null && $Object.hasOwnProperty.call(message, "erasure"))
                    $root.karaula.v1.ErasureReceipt.encode(message.erasure, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.readLogHead != null && $Object.hasOwnProperty.call(message, "readLogHead"))
                    $root.karaula.v1.ReadLogHead.encode(message.readLogHead, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.readQuestion != null && $Object.hasOwnProperty.call(message, "readQuestion"))
                    $root.karaula.v1.ReadQuestion.encode(message.readQuestion, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.readAnswer != null && $Object.hasOwnProperty.call(message, "readAnswer"))
                    $root.karaula.v1.ReadAnswer.encode(message.readAnswer, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.dataSubjectRequest != null && $Object.hasOwnProperty.call(message, "dataSubjectRequest"))
                    $root.karaula.v1.DataSubjectRequest.encode(message.dataSubjectRequest, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.dataSubjectAnswer != null && $Object.hasOwnProperty.call(message, "dataSubjectAnswer"))
                    $root.karaula.v1.DataSubjectAnswer.encode(message.dataSubjectAnswer, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                if (message.copyCompliance != null && $Object.hasOwnProperty.call(message, "copyCompliance"))
                    $root.karaula.v1.CopyCompliance.encode(message.copyCompliance, writer.uint32(/* id 38, wireType 2 =*/306).fork(), _depth + 1).ldelim();
                if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                    $root.karaula.v1.Link.encode(message.link, writer.uint32(/* id 39, wireType 2 =*/314).fork(), _depth + 1).ldelim();
                if (message.linkRequest != null && $Object.hasOwnProperty.call(message, "linkRequest"))
                    $root.karaula.v1.LinkRequest.encode(message.linkRequest, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.linkAnswer != null && $Object.hasOwnProperty.call(message, "linkAnswer"))
                    $root.karaula.v1.LinkAnswer.encode(message.linkAnswer, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
                if (message.detection != null && $Object.hasOwnProperty.call(message, "detection"))
                    $root.karaula.v1.Detection.encode(message.detection, writer.uint32(/* id 42, wireType 2 =*/338).fork(), _depth + 1).ldelim();
                if (message.sighting != null && $Object.hasOwnProperty.call(message, "sighting"))
                    $root.karaula.v1.Sighting.encode(message.sighting, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
                if (message.informationRequest != null && $Object.hasOwnProperty.call(message, "informationRequest"))
                    $root.karaula.v1.InformationRequest.encode(message.informationRequest, writer.uint32(/* id 44, wireType 2 =*/354).fork(), _depth + 1).ldelim();
                if (message.informationAnswer != null && $Object.hasOwnProperty.call(message, "informationAnswer"))
                    $root.karaula.v1.InformationAnswer.encode(message.informationAnswer, writer.uint32(/* id 45, wireType 2 =*/362).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SealedContent message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.SealedContent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.SealedContent & karaula.v1.SealedContent.$Shape} SealedContent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SealedContent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.SealedContent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
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
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.release = $root.karaula.v1.Release.decode(reader, reader.size(), $undefined, _depth + 1, message.release);
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
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.action = $root.karaula.v1.ActionReceipt.decode(reader, reader.size(), $undefined, _depth + 1, message.action);
                            message.body = "action";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.forwardRequest = $root.karaula.v1.ForwardRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardRequest);
                            message.body = "forwardRequest";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.forwardGrant = $root.karaula.v1.ForwardGrant.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardGrant);
                            message.body = "forwardGrant";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.forwardRefusal = $root.karaula.v1.ForwardRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardRefusal);
                            message.body = "forwardRefusal";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.forwarded = $root.karaula.v1.ForwardedCopy.decode(reader, reader.size(), $undefined, _depth + 1, message.forwarded);
                            message.body = "forwarded";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.erasure = $root.karaula.v1.ErasureReceipt.decode(reader, reader.size(), $undefined, _depth + 1, message.erasure);
                            message.body = "erasure";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.readLogHead = $root.karaula.v1.ReadLogHead.decode(reader, reader.size(), $undefined, _depth + 1, message.readLogHead);
                            message.body = "readLogHead";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.readQuestion = $root.karaula.v1.ReadQuestion.decode(reader, reader.size(), $undefined, _depth + 1, message.readQuestion);
                            message.body = "readQuestion";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            message.readAnswer = $root.karaula.v1.ReadAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.readAnswer);
                            message.body = "readAnswer";
                            continue;
                        }
                    case 38: {
                            if (wireType !== 2)
                                break;
                            message.copyCompliance = $root.karaula.v1.CopyCompliance.decode(reader, reader.size(), $undefined, _depth + 1, message.copyCompliance);
                            message.body = "copyCompliance";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.dataSubjectRequest = $root.karaula.v1.DataSubjectRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.dataSubjectRequest);
                            message.body = "dataSubjectRequest";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            message.dataSubjectAnswer = $root.karaula.v1.DataSubjectAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.dataSubjectAnswer);
                            message.body = "dataSubjectAnswer";
                            continue;
                        }
                    case 39: {
                            if (wireType !== 2)
                                break;
                            message.link = $root.karaula.v1.Link.decode(reader, reader.size(), $undefined, _depth + 1, message.link);
                            message.body = "link";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.linkRequest = $root.karaula.v1.LinkRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.linkRequest);
                            message.body = "linkRequest";
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            message.linkAnswer = $root.karaula.v1.LinkAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.linkAnswer);
                            message.body = "linkAnswer";
                            continue;
                        }
                    case 43: {
                            if (wireType !== 2)
                                break;
                            message.sighting = $root.karaula.v1.Sighting.decode(reader, reader.size(), $undefined, _depth + 1, message.sighting);
                            message.body = "sighting";
                            continue;
                        }
                    case 42: {
                            if (wireType !== 2)
                                break;
                            message.detection = $root.karaula.v1.Detection.decode(reader, reader.size(), $undefined, _depth + 1, message.detection);
                            message.body = "detection";
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            message.informationRequest = $root.karaula.v1.InformationRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.informationRequest);
                            message.body = "informationRequest";
                            continue;
                        }
                    case 45: {
                            if (wireType !== 2)
                                break;
                            message.informationAnswer = $root.karaula.v1.InformationAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.informationAnswer);
                            message.body = "informationAnswer";
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

            return SealedContent;
        })();

        v1.ContentKey = (function() {

            /**
             * Properties of a ContentKey.
             * @typedef {Object} karaula.v1.ContentKey.$Properties
             * @property {string|null} [keyId] ContentKey keyId
             * @property {string|null} [jwe] ContentKey jwe
             * @property {string|null} [prekeyJwe] ContentKey prekeyJwe
             * @property {string|null} [linkEpoch] ContentKey linkEpoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ContentKey.
             * @memberof karaula.v1
             * @interface IContentKey
             * @augments karaula.v1.ContentKey.$Properties
             * @deprecated Use karaula.v1.ContentKey.$Properties instead.
             */

            /**
             * Shape of a ContentKey.
             * @typedef {karaula.v1.ContentKey.$Properties} karaula.v1.ContentKey.$Shape
             */

            /**
             * Constructs a new ContentKey.
             * @memberof karaula.v1
             * @classdesc Represents a ContentKey.
             * @constructor
             * @param {karaula.v1.ContentKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ContentKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ContentKey keyId.
             * @member {string} keyId
             * @memberof karaula.v1.ContentKey
             * @instance
             */
            ContentKey.prototype.keyId = "";

            /**
             * ContentKey jwe.
             * @member {string} jwe
             * @memberof karaula.v1.ContentKey
             * @instance
             */
            ContentKey.prototype.jwe = "";

            /**
             * ContentKey prekeyJwe.
             * @member {string} prekeyJwe
             * @memberof karaula.v1.ContentKey
             * @instance
             */
            ContentKey.prototype.prekeyJwe = "";

            /**
             * ContentKey linkEpoch.
             * @member {string} linkEpoch
             * @memberof karaula.v1.ContentKey
             * @instance
             */
            ContentKey.prototype.linkEpoch = "";

            /**
             * Creates a new ContentKey instance using the specified properties.
             * @function create
             * @memberof karaula.v1.ContentKey
             * @static
             * @param {karaula.v1.ContentKey.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.ContentKey} ContentKey instance
             * @type {{
             *   (properties: karaula.v1.ContentKey.$Shape): karaula.v1.ContentKey & karaula.v1.ContentKey.$Shape;
             *   (properties?: karaula.v1.ContentKey.$Properties): karaula.v1.ContentKey;
             * }}
             */
            ContentKey.create = function(properties) {
                return new ContentKey(properties);
            };

            /**
             * Encodes the specified ContentKey message. Does not implicitly {@link karaula.v1.ContentKey.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.ContentKey
             * @static
             * @param {karaula.v1.ContentKey.$Properties} message ContentKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ContentKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.keyId);
                if (message.jwe != null && $Object.hasOwnProperty.call(message, "jwe") && message.jwe !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.jwe);
                if (message.prekeyJwe != null && $Object.hasOwnProperty.call(message, "prekeyJwe") && message.prekeyJwe !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.prekeyJwe);
                if (message.linkEpoch != null && $Object.hasOwnProperty.call(message, "linkEpoch") && message.linkEpoch !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.linkEpoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ContentKey message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.ContentKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.ContentKey & karaula.v1.ContentKey.$Shape} ContentKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ContentKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.ContentKey();
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
                            if ((value = reader.stringVerify()).length)
                                message.jwe = value;
                            else
                                delete message.jwe;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.prekeyJwe = value;
                            else
                                delete message.prekeyJwe;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.linkEpoch = value;
                            else
                                delete message.linkEpoch;
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

            return ContentKey;
        })();

        v1.Prekey = (function() {

            /**
             * Properties of a Prekey.
             * @typedef {Object} karaula.v1.Prekey.$Properties
             * @property {Uint8Array|null} [publicKey] Prekey publicKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Prekey.
             * @memberof karaula.v1
             * @interface IPrekey
             * @augments karaula.v1.Prekey.$Properties
             * @deprecated Use karaula.v1.Prekey.$Properties instead.
             */

            /**
             * Shape of a Prekey.
             * @typedef {karaula.v1.Prekey.$Properties} karaula.v1.Prekey.$Shape
             */

            /**
             * Constructs a new Prekey.
             * @memberof karaula.v1
             * @classdesc Represents a Prekey.
             * @constructor
             * @param {karaula.v1.Prekey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Prekey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Prekey publicKey.
             * @member {Uint8Array} publicKey
             * @memberof karaula.v1.Prekey
             * @instance
             */
            Prekey.prototype.publicKey = $util.newBuffer([]);

            /**
             * Creates a new Prekey instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Prekey
             * @static
             * @param {karaula.v1.Prekey.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Prekey} Prekey instance
             * @type {{
             *   (properties: karaula.v1.Prekey.$Shape): karaula.v1.Prekey & karaula.v1.Prekey.$Shape;
             *   (properties?: karaula.v1.Prekey.$Properties): karaula.v1.Prekey;
             * }}
             */
            Prekey.create = function(properties) {
                return new Prekey(properties);
            };

            /**
             * Encodes the specified Prekey message. Does not implicitly {@link karaula.v1.Prekey.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Prekey
             * @static
             * @param {karaula.v1.Prekey.$Properties} message Prekey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Prekey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.publicKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Prekey message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Prekey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Prekey & karaula.v1.Prekey.$Shape} Prekey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Prekey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Prekey();
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
                                message.publicKey = value;
                            else
                                delete message.publicKey;
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

            return Prekey;
        })();

        v1.SightingResult = (function() {

            /**
             * Properties of a SightingResult.
             * @typedef {Object} karaula.v1.SightingResult.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SightingResult.
             * @memberof karaula.v1
             * @interface ISightingResult
             * @augments karaula.v1.SightingResult.$Properties
             * @deprecated Use karaula.v1.SightingResult.$Properties instead.
             */

            /**
             * Shape of a SightingResult.
             * @typedef {karaula.v1.SightingResult.$Properties} karaula.v1.SightingResult.$Shape
             */

            /**
             * Constructs a new SightingResult.
             * @memberof karaula.v1
             * @classdesc Represents a SightingResult.
             * @constructor
             * @param {karaula.v1.SightingResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SightingResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new SightingResult instance using the specified properties.
             * @function create
             * @memberof karaula.v1.SightingResult
             * @static
             * @param {karaula.v1.SightingResult.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.SightingResult} SightingResult instance
             * @type {{
             *   (properties: karaula.v1.SightingResult.$Shape): karaula.v1.SightingResult & karaula.v1.SightingResult.$Shape;
             *   (properties?: karaula.v1.SightingResult.$Properties): karaula.v1.SightingResult;
             * }}
             */
            SightingResult.create = function(properties) {
                return new SightingResult(properties);
            };

            /**
             * Encodes the specified SightingResult message. Does not implicitly {@link karaula.v1.SightingResult.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.SightingResult
             * @static
             * @param {karaula.v1.SightingResult.$Properties} message SightingResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SightingResult.encode = function (message, writer, _depth) {
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
             * Decodes a SightingResult message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.SightingResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.SightingResult & karaula.v1.SightingResult.$Shape} SightingResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SightingResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.SightingResult();
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
             * Code enum.
             * @name karaula.v1.SightingResult.Code
             * @enum {number}
             * @property {number} UNSPECIFIED=0 UNSPECIFIED value
             * @property {number} SEEN=1 SEEN value
             * @property {number} NOT_SEEN=2 NOT_SEEN value
             * @property {number} STOPPED=3 STOPPED value
             */
            SightingResult.Code = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNSPECIFIED"] = 0;
                values[valuesById[1] = "SEEN"] = 1;
                values[valuesById[2] = "NOT_SEEN"] = 2;
                values[valuesById[3] = "STOPPED"] = 3;
                return values;
            })();

            return SightingResult;
        })();

        v1.Sighting = (function() {

            /**
             * Properties of a Sighting.
             * @typedef {Object} karaula.v1.Sighting.$Properties
             * @property {karaula.v1.EntryReference.$Properties|null} [target] Sighting target
             * @property {google.protobuf.Timestamp.$Properties|null} [at] Sighting at
             * @property {karaula.v1.Place.$Properties|null} [place] Sighting place
             * @property {karaula.v1.SightingResult.Code|null} [what] Sighting what
             * @property {karaula.v1.Evaluation.$Properties|null} [evaluation] Sighting evaluation
             * @property {string|null} [note] Sighting note
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Sighting.
             * @memberof karaula.v1
             * @interface ISighting
             * @augments karaula.v1.Sighting.$Properties
             * @deprecated Use karaula.v1.Sighting.$Properties instead.
             */

            /**
             * Shape of a Sighting.
             * @typedef {karaula.v1.Sighting.$Properties} karaula.v1.Sighting.$Shape
             */

            /**
             * Constructs a new Sighting.
             * @memberof karaula.v1
             * @classdesc Represents a Sighting.
             * @constructor
             * @param {karaula.v1.Sighting.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Sighting = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Sighting target.
             * @member {karaula.v1.EntryReference.$Properties|null|undefined} target
             * @memberof karaula.v1.Sighting
             * @instance
             */
            Sighting.prototype.target = null;

            /**
             * Sighting at.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} at
             * @memberof karaula.v1.Sighting
             * @instance
             */
            Sighting.prototype.at = null;

            /**
             * Sighting place.
             * @member {karaula.v1.Place.$Properties|null|undefined} place
             * @memberof karaula.v1.Sighting
             * @instance
             */
            Sighting.prototype.place = null;

            /**
             * Sighting what.
             * @member {karaula.v1.SightingResult.Code} what
             * @memberof karaula.v1.Sighting
             * @instance
             */
            Sighting.prototype.what = 0;

            /**
             * Sighting evaluation.
             * @member {karaula.v1.Evaluation.$Properties|null|undefined} evaluation
             * @memberof karaula.v1.Sighting
             * @instance
             */
            Sighting.prototype.evaluation = null;

            /**
             * Sighting note.
             * @member {string} note
             * @memberof karaula.v1.Sighting
             * @instance
             */
            Sighting.prototype.note = "";

            /**
             * Creates a new Sighting instance using the specified properties.
             * @function create
             * @memberof karaula.v1.Sighting
             * @static
             * @param {karaula.v1.Sighting.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.Sighting} Sighting instance
             * @type {{
             *   (properties: karaula.v1.Sighting.$Shape): karaula.v1.Sighting & karaula.v1.Sighting.$Shape;
             *   (properties?: karaula.v1.Sighting.$Properties): karaula.v1.Sighting;
             * }}
             */
            Sighting.create = function(properties) {
                return new Sighting(properties);
            };

            /**
             * Encodes the specified Sighting message. Does not implicitly {@link karaula.v1.Sighting.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.Sighting
             * @static
             * @param {karaula.v1.Sighting.$Properties} message Sighting message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Sighting.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.karaula.v1.EntryReference.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    $root.google.protobuf.Timestamp.encode(message.at, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.place != null && $Object.hasOwnProperty.call(message, "place"))
                    $root.karaula.v1.Place.encode(message.place, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.what != null && $Object.hasOwnProperty.call(message, "what") && message.what !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.what);
                if (message.evaluation != null && $Object.hasOwnProperty.call(message, "evaluation"))
                    $root.karaula.v1.Evaluation.encode(message.evaluation, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.note);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Sighting message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.Sighting
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.Sighting & karaula.v1.Sighting.$Shape} Sighting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Sighting.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.Sighting();
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
                            message.at = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.at);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.place = $root.karaula.v1.Place.decode(reader, reader.size(), $undefined, _depth + 1, message.place);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.what = value;
                            else
                                delete message.what;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.evaluation = $root.karaula.v1.Evaluation.decode(reader, reader.size(), $undefined, _depth + 1, message.evaluation);
                            continue;
                        }
                    case 6: {
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

            return Sighting;
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

            return Retraction;
        })();

        v1.SealedVariants = (function() {

            /**
             * Properties of a SealedVariants.
             * @typedef {Object} karaula.v1.SealedVariants.$Properties
             * @property {Array.<karaula.v1.Sealed.$Properties>|null} [variants] SealedVariants variants
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SealedVariants.
             * @memberof karaula.v1
             * @interface ISealedVariants
             * @augments karaula.v1.SealedVariants.$Properties
             * @deprecated Use karaula.v1.SealedVariants.$Properties instead.
             */

            /**
             * Shape of a SealedVariants.
             * @typedef {karaula.v1.SealedVariants.$Properties} karaula.v1.SealedVariants.$Shape
             */

            /**
             * Constructs a new SealedVariants.
             * @memberof karaula.v1
             * @classdesc Represents a SealedVariants.
             * @constructor
             * @param {karaula.v1.SealedVariants.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SealedVariants = function (properties) {
                this.variants = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SealedVariants variants.
             * @member {Array.<karaula.v1.Sealed.$Properties>} variants
             * @memberof karaula.v1.SealedVariants
             * @instance
             */
            SealedVariants.prototype.variants = $util.emptyArray;

            /**
             * Creates a new SealedVariants instance using the specified properties.
             * @function create
             * @memberof karaula.v1.SealedVariants
             * @static
             * @param {karaula.v1.SealedVariants.$Properties=} [properties] Properties to set
             * @returns {karaula.v1.SealedVariants} SealedVariants instance
             * @type {{
             *   (properties: karaula.v1.SealedVariants.$Shape): karaula.v1.SealedVariants & karaula.v1.SealedVariants.$Shape;
             *   (properties?: karaula.v1.SealedVariants.$Properties): karaula.v1.SealedVariants;
             * }}
             */
            SealedVariants.create = function(properties) {
                return new SealedVariants(properties);
            };

            /**
             * Encodes the specified SealedVariants message. Does not implicitly {@link karaula.v1.SealedVariants.verify|verify} messages.
             * @function encode
             * @memberof karaula.v1.SealedVariants
             * @static
             * @param {karaula.v1.SealedVariants.$Properties} message SealedVariants message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SealedVariants.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.variants != null && message.variants.length)
                    for (let i = 0; i < message.variants.length; ++i)
                        $root.karaula.v1.Sealed.encode(message.variants[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SealedVariants message from the specified reader or buffer.
             * @function decode
             * @memberof karaula.v1.SealedVariants
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {karaula.v1.SealedVariants & karaula.v1.SealedVariants.$Shape} SealedVariants
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SealedVariants.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.karaula.v1.SealedVariants();
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
                            if (!(message.variants && message.variants.length))
                                message.variants = [];
                            message.variants.push($root.karaula.v1.Sealed.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return SealedVariants;
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

            return Timestamp;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
