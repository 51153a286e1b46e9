import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace karaula. */
export namespace karaula {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an Impact.
         * @deprecated Use karaula.v1.Impact.$Properties instead.
         */
        interface IImpact extends karaula.v1.Impact.$Properties {
        }

        /** Represents an Impact. */
        class Impact {

            /**
             * Constructs a new Impact.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Impact.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Impact instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Impact instance
             */
            static create(properties: karaula.v1.Impact.$Shape): karaula.v1.Impact & karaula.v1.Impact.$Shape;
            static create(properties?: karaula.v1.Impact.$Properties): karaula.v1.Impact;

            /**
             * Encodes the specified Impact message. Does not implicitly {@link karaula.v1.Impact.verify|verify} messages.
             * @param message Impact message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Impact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Impact message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Impact & karaula.v1.Impact.$Shape} Impact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Impact & karaula.v1.Impact.$Shape;
        }

        namespace Impact {

            /** Properties of an Impact. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Impact. */
            type $Shape = karaula.v1.Impact.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** LOW value */
                LOW = 1,

                /** MEDIUM value */
                MEDIUM = 2,

                /** HIGH value */
                HIGH = 3,

                /** VERY_HIGH value */
                VERY_HIGH = 4
            }
        }

        /**
         * Properties of a PlaceType.
         * @deprecated Use karaula.v1.PlaceType.$Properties instead.
         */
        interface IPlaceType extends karaula.v1.PlaceType.$Properties {
        }

        /** Represents a PlaceType. */
        class PlaceType {

            /**
             * Constructs a new PlaceType.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.PlaceType.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new PlaceType instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlaceType instance
             */
            static create(properties: karaula.v1.PlaceType.$Shape): karaula.v1.PlaceType & karaula.v1.PlaceType.$Shape;
            static create(properties?: karaula.v1.PlaceType.$Properties): karaula.v1.PlaceType;

            /**
             * Encodes the specified PlaceType message. Does not implicitly {@link karaula.v1.PlaceType.verify|verify} messages.
             * @param message PlaceType message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.PlaceType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlaceType message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.PlaceType & karaula.v1.PlaceType.$Shape} PlaceType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.PlaceType & karaula.v1.PlaceType.$Shape;
        }

        namespace PlaceType {

            /** Properties of a PlaceType. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlaceType. */
            type $Shape = karaula.v1.PlaceType.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** GREEN value */
                GREEN = 1,

                /** BLUE value */
                BLUE = 2,

                /** BCP_LAND value */
                BCP_LAND = 3,

                /** BCP_AIR value */
                BCP_AIR = 4,

                /** BCP_SEA value */
                BCP_SEA = 5,

                /** INLAND value */
                INLAND = 6
            }
        }

        /**
         * Properties of a Place.
         * @deprecated Use karaula.v1.Place.$Properties instead.
         */
        interface IPlace extends karaula.v1.Place.$Properties {
        }

        /** Represents a Place. */
        class Place {

            /**
             * Constructs a new Place.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Place.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Place type. */
            type: karaula.v1.PlaceType.Code;

            /** Place country. */
            country: string;

            /** Place crossingPoint. */
            crossingPoint: string;

            /** Place latitude. */
            latitude?: (number|null);

            /** Place longitude. */
            longitude?: (number|null);

            /** Place description. */
            description: string;

            /**
             * Creates a new Place instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Place instance
             */
            static create(properties: karaula.v1.Place.$Shape): karaula.v1.Place & karaula.v1.Place.$Shape;
            static create(properties?: karaula.v1.Place.$Properties): karaula.v1.Place;

            /**
             * Encodes the specified Place message. Does not implicitly {@link karaula.v1.Place.verify|verify} messages.
             * @param message Place message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Place.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Place message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Place & karaula.v1.Place.$Shape} Place
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Place & karaula.v1.Place.$Shape;
        }

        namespace Place {

            /** Properties of a Place. */
            interface $Properties {

                /** Place type */
                type?: (karaula.v1.PlaceType.Code|null);

                /** Place country */
                country?: (string|null);

                /** Place crossingPoint */
                crossingPoint?: (string|null);

                /** Place latitude */
                latitude?: (number|null);

                /** Place longitude */
                longitude?: (number|null);

                /** Place description */
                description?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Place. */
            type $Shape = karaula.v1.Place.$Properties;
        }

        /**
         * Properties of a SourceGrade.
         * @deprecated Use karaula.v1.SourceGrade.$Properties instead.
         */
        interface ISourceGrade extends karaula.v1.SourceGrade.$Properties {
        }

        /** Represents a SourceGrade. */
        class SourceGrade {

            /**
             * Constructs a new SourceGrade.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.SourceGrade.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SourceGrade instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourceGrade instance
             */
            static create(properties: karaula.v1.SourceGrade.$Shape): karaula.v1.SourceGrade & karaula.v1.SourceGrade.$Shape;
            static create(properties?: karaula.v1.SourceGrade.$Properties): karaula.v1.SourceGrade;

            /**
             * Encodes the specified SourceGrade message. Does not implicitly {@link karaula.v1.SourceGrade.verify|verify} messages.
             * @param message SourceGrade message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.SourceGrade.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourceGrade message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.SourceGrade & karaula.v1.SourceGrade.$Shape} SourceGrade
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.SourceGrade & karaula.v1.SourceGrade.$Shape;
        }

        namespace SourceGrade {

            /** Properties of a SourceGrade. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourceGrade. */
            type $Shape = karaula.v1.SourceGrade.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** A value */
                A = 1,

                /** B value */
                B = 2,

                /** C value */
                C = 3,

                /** X value */
                X = 4
            }
        }

        /**
         * Properties of an InformationGrade.
         * @deprecated Use karaula.v1.InformationGrade.$Properties instead.
         */
        interface IInformationGrade extends karaula.v1.InformationGrade.$Properties {
        }

        /** Represents an InformationGrade. */
        class InformationGrade {

            /**
             * Constructs a new InformationGrade.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.InformationGrade.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new InformationGrade instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InformationGrade instance
             */
            static create(properties: karaula.v1.InformationGrade.$Shape): karaula.v1.InformationGrade & karaula.v1.InformationGrade.$Shape;
            static create(properties?: karaula.v1.InformationGrade.$Properties): karaula.v1.InformationGrade;

            /**
             * Encodes the specified InformationGrade message. Does not implicitly {@link karaula.v1.InformationGrade.verify|verify} messages.
             * @param message InformationGrade message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.InformationGrade.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InformationGrade message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.InformationGrade & karaula.v1.InformationGrade.$Shape} InformationGrade
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.InformationGrade & karaula.v1.InformationGrade.$Shape;
        }

        namespace InformationGrade {

            /** Properties of an InformationGrade. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InformationGrade. */
            type $Shape = karaula.v1.InformationGrade.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** I1 value */
                I1 = 1,

                /** I2 value */
                I2 = 2,

                /** I3 value */
                I3 = 3,

                /** I4 value */
                I4 = 4
            }
        }

        /**
         * Properties of an Evaluation.
         * @deprecated Use karaula.v1.Evaluation.$Properties instead.
         */
        interface IEvaluation extends karaula.v1.Evaluation.$Properties {
        }

        /** Represents an Evaluation. */
        class Evaluation {

            /**
             * Constructs a new Evaluation.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Evaluation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Evaluation source. */
            source: karaula.v1.SourceGrade.Code;

            /** Evaluation information. */
            information: karaula.v1.InformationGrade.Code;

            /**
             * Creates a new Evaluation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Evaluation instance
             */
            static create(properties: karaula.v1.Evaluation.$Shape): karaula.v1.Evaluation & karaula.v1.Evaluation.$Shape;
            static create(properties?: karaula.v1.Evaluation.$Properties): karaula.v1.Evaluation;

            /**
             * Encodes the specified Evaluation message. Does not implicitly {@link karaula.v1.Evaluation.verify|verify} messages.
             * @param message Evaluation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Evaluation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Evaluation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Evaluation & karaula.v1.Evaluation.$Shape} Evaluation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Evaluation & karaula.v1.Evaluation.$Shape;
        }

        namespace Evaluation {

            /** Properties of an Evaluation. */
            interface $Properties {

                /** Evaluation source */
                source?: (karaula.v1.SourceGrade.Code|null);

                /** Evaluation information */
                information?: (karaula.v1.InformationGrade.Code|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Evaluation. */
            type $Shape = karaula.v1.Evaluation.$Properties;
        }

        /**
         * Properties of an Alert.
         * @deprecated Use karaula.v1.Alert.$Properties instead.
         */
        interface IAlert extends karaula.v1.Alert.$Properties {
        }

        /** Represents an Alert. */
        class Alert {

            /**
             * Constructs a new Alert.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Alert.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Alert occurredAt. */
            occurredAt?: (google.protobuf.Timestamp.$Properties|null);

            /** Alert place. */
            place?: (karaula.v1.Place.$Properties|null);

            /** Alert impact. */
            impact: karaula.v1.Impact.Code;

            /** Alert evaluation. */
            evaluation?: (karaula.v1.Evaluation.$Properties|null);

            /** Alert summary. */
            summary: string;

            /** Alert reference. */
            reference: string;

            /** Alert eventId. */
            eventId: string;

            /** Alert tokens. */
            tokens: karaula.v1.LinkToken.$Properties[];

            /** Alert borderIncident. */
            borderIncident?: (karaula.v1.BorderIncident.$Properties|null);

            /** Alert visaAbuse. */
            visaAbuse?: (karaula.v1.VisaAbuse.$Properties|null);

            /** Alert returnStep. */
            returnStep?: (karaula.v1.ReturnStep.$Properties|null);

            /** Alert basedOn. */
            basedOn: karaula.v1.Basis.$Properties[];

            /** Alert content. */
            content?: ("borderIncident"|"visaAbuse"|"returnStep");

            /**
             * Creates a new Alert instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Alert instance
             */
            static create(properties: karaula.v1.Alert.$Shape): karaula.v1.Alert & karaula.v1.Alert.$Shape;
            static create(properties?: karaula.v1.Alert.$Properties): karaula.v1.Alert;

            /**
             * Encodes the specified Alert message. Does not implicitly {@link karaula.v1.Alert.verify|verify} messages.
             * @param message Alert message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Alert.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Alert message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Alert & karaula.v1.Alert.$Shape} Alert
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Alert & karaula.v1.Alert.$Shape;
        }

        namespace Alert {

            /** Properties of an Alert. */
            interface $Properties {

                /** Alert occurredAt */
                occurredAt?: (google.protobuf.Timestamp.$Properties|null);

                /** Alert place */
                place?: (karaula.v1.Place.$Properties|null);

                /** Alert impact */
                impact?: (karaula.v1.Impact.Code|null);

                /** Alert evaluation */
                evaluation?: (karaula.v1.Evaluation.$Properties|null);

                /** Alert summary */
                summary?: (string|null);

                /** Alert reference */
                reference?: (string|null);

                /** Alert eventId */
                eventId?: (string|null);

                /** Alert tokens */
                tokens?: (karaula.v1.LinkToken.$Properties[]|null);

                /** Alert borderIncident */
                borderIncident?: (karaula.v1.BorderIncident.$Properties|null);

                /** Alert visaAbuse */
                visaAbuse?: (karaula.v1.VisaAbuse.$Properties|null);

                /** Alert returnStep */
                returnStep?: (karaula.v1.ReturnStep.$Properties|null);

                /** Alert basedOn */
                basedOn?: (karaula.v1.Basis.$Properties[]|null);

                /** Alert content */
                content?: ("borderIncident"|"visaAbuse"|"returnStep");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Alert. */
            type $Shape = {
              occurredAt?: google.protobuf.Timestamp.$Shape|null;
              place?: karaula.v1.Place.$Shape|null;
              impact?: karaula.v1.Impact.Code|null;
              evaluation?: karaula.v1.Evaluation.$Shape|null;
              summary?: string|null;
              reference?: string|null;
              eventId?: string|null;
              tokens?: karaula.v1.LinkToken.$Shape[]|null;
              borderIncident?: karaula.v1.BorderIncident.$Shape|null;
              visaAbuse?: karaula.v1.VisaAbuse.$Shape|null;
              returnStep?: karaula.v1.ReturnStep.$Shape|null;
              basedOn?: karaula.v1.Basis.$Shape[]|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ content?: undefined; borderIncident?: null; visaAbuse?: null; returnStep?: null }|{ content?: "borderIncident"; borderIncident: karaula.v1.BorderIncident.$Shape; visaAbuse?: null; returnStep?: null }|{ content?: "visaAbuse"; borderIncident?: null; visaAbuse: karaula.v1.VisaAbuse.$Shape; returnStep?: null }|{ content?: "returnStep"; borderIncident?: null; visaAbuse?: null; returnStep: karaula.v1.ReturnStep.$Shape })
            );
        }

        /**
         * Properties of a BasisSource.
         * @deprecated Use karaula.v1.BasisSource.$Properties instead.
         */
        interface IBasisSource extends karaula.v1.BasisSource.$Properties {
        }

        /** Represents a BasisSource. */
        class BasisSource {

            /**
             * Constructs a new BasisSource.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.BasisSource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new BasisSource instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BasisSource instance
             */
            static create(properties: karaula.v1.BasisSource.$Shape): karaula.v1.BasisSource & karaula.v1.BasisSource.$Shape;
            static create(properties?: karaula.v1.BasisSource.$Properties): karaula.v1.BasisSource;

            /**
             * Encodes the specified BasisSource message. Does not implicitly {@link karaula.v1.BasisSource.verify|verify} messages.
             * @param message BasisSource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.BasisSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BasisSource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.BasisSource & karaula.v1.BasisSource.$Shape} BasisSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.BasisSource & karaula.v1.BasisSource.$Shape;
        }

        namespace BasisSource {

            /** Properties of a BasisSource. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BasisSource. */
            type $Shape = karaula.v1.BasisSource.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** OWN_OBSERVATION value */
                OWN_OBSERVATION = 1,

                /** OWN_SOURCE value */
                OWN_SOURCE = 2,

                /** OTHER_AGENCY value */
                OTHER_AGENCY = 3,

                /** OPEN_SOURCE value */
                OPEN_SOURCE = 4
            }
        }

        /**
         * Properties of a Basis.
         * @deprecated Use karaula.v1.Basis.$Properties instead.
         */
        interface IBasis extends karaula.v1.Basis.$Properties {
        }

        /** Represents a Basis. */
        class Basis {

            /**
             * Constructs a new Basis.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Basis.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Basis entry. */
            entry?: (karaula.v1.EntryReference.$Properties|null);

            /** Basis source. */
            source: karaula.v1.BasisSource.Code;

            /**
             * Creates a new Basis instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Basis instance
             */
            static create(properties: karaula.v1.Basis.$Shape): karaula.v1.Basis & karaula.v1.Basis.$Shape;
            static create(properties?: karaula.v1.Basis.$Properties): karaula.v1.Basis;

            /**
             * Encodes the specified Basis message. Does not implicitly {@link karaula.v1.Basis.verify|verify} messages.
             * @param message Basis message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Basis.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Basis message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Basis & karaula.v1.Basis.$Shape} Basis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Basis & karaula.v1.Basis.$Shape;
        }

        namespace Basis {

            /** Properties of a Basis. */
            interface $Properties {

                /** Basis entry */
                entry?: (karaula.v1.EntryReference.$Properties|null);

                /** Basis source */
                source?: (karaula.v1.BasisSource.Code|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Basis. */
            type $Shape = karaula.v1.Basis.$Properties;
        }

        /**
         * Properties of an EntryReference.
         * @deprecated Use karaula.v1.EntryReference.$Properties instead.
         */
        interface IEntryReference extends karaula.v1.EntryReference.$Properties {
        }

        /** Represents an EntryReference. */
        class EntryReference {

            /**
             * Constructs a new EntryReference.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.EntryReference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryReference feed. */
            feed: string;

            /** EntryReference seq. */
            seq: (number|Long);

            /** EntryReference entryId. */
            entryId: string;

            /** EntryReference hash. */
            hash: Uint8Array;

            /**
             * Creates a new EntryReference instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EntryReference instance
             */
            static create(properties: karaula.v1.EntryReference.$Shape): karaula.v1.EntryReference & karaula.v1.EntryReference.$Shape;
            static create(properties?: karaula.v1.EntryReference.$Properties): karaula.v1.EntryReference;

            /**
             * Encodes the specified EntryReference message. Does not implicitly {@link karaula.v1.EntryReference.verify|verify} messages.
             * @param message EntryReference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.EntryReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryReference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.EntryReference & karaula.v1.EntryReference.$Shape} EntryReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.EntryReference & karaula.v1.EntryReference.$Shape;
        }

        namespace EntryReference {

            /** Properties of an EntryReference. */
            interface $Properties {

                /** EntryReference feed */
                feed?: (string|null);

                /** EntryReference seq */
                seq?: (number|Long|null);

                /** EntryReference entryId */
                entryId?: (string|null);

                /** EntryReference hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryReference. */
            type $Shape = karaula.v1.EntryReference.$Properties;
        }

        /**
         * Properties of an IncidentType.
         * @deprecated Use karaula.v1.IncidentType.$Properties instead.
         */
        interface IIncidentType extends karaula.v1.IncidentType.$Properties {
        }

        /** Represents an IncidentType. */
        class IncidentType {

            /**
             * Constructs a new IncidentType.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.IncidentType.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new IncidentType instance using the specified properties.
             * @param [properties] Properties to set
             * @returns IncidentType instance
             */
            static create(properties: karaula.v1.IncidentType.$Shape): karaula.v1.IncidentType & karaula.v1.IncidentType.$Shape;
            static create(properties?: karaula.v1.IncidentType.$Properties): karaula.v1.IncidentType;

            /**
             * Encodes the specified IncidentType message. Does not implicitly {@link karaula.v1.IncidentType.verify|verify} messages.
             * @param message IncidentType message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.IncidentType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IncidentType message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.IncidentType & karaula.v1.IncidentType.$Shape} IncidentType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.IncidentType & karaula.v1.IncidentType.$Shape;
        }

        namespace IncidentType {

            /** Properties of an IncidentType. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IncidentType. */
            type $Shape = karaula.v1.IncidentType.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** ILLEGAL_CROSSING value */
                ILLEGAL_CROSSING = 1,

                /** CLANDESTINE_ENTRY value */
                CLANDESTINE_ENTRY = 2,

                /** FACILITATION value */
                FACILITATION = 3,

                /** REFUSAL_OF_ENTRY value */
                REFUSAL_OF_ENTRY = 4,

                /** FALSE_DOCUMENT value */
                FALSE_DOCUMENT = 5,

                /** ILLEGAL_STAY_ON_EXIT value */
                ILLEGAL_STAY_ON_EXIT = 6,

                /** TRAFFICKING_IN_HUMAN_BEINGS value */
                TRAFFICKING_IN_HUMAN_BEINGS = 7,

                /** FIREARMS value */
                FIREARMS = 8,

                /** DRUGS value */
                DRUGS = 9,

                /** STOLEN_VEHICLE value */
                STOLEN_VEHICLE = 10
            }
        }

        /**
         * Properties of a Stage.
         * @deprecated Use karaula.v1.Stage.$Properties instead.
         */
        interface IStage extends karaula.v1.Stage.$Properties {
        }

        /** Represents a Stage. */
        class Stage {

            /**
             * Constructs a new Stage.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Stage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Stage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Stage instance
             */
            static create(properties: karaula.v1.Stage.$Shape): karaula.v1.Stage & karaula.v1.Stage.$Shape;
            static create(properties?: karaula.v1.Stage.$Properties): karaula.v1.Stage;

            /**
             * Encodes the specified Stage message. Does not implicitly {@link karaula.v1.Stage.verify|verify} messages.
             * @param message Stage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Stage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Stage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Stage & karaula.v1.Stage.$Shape} Stage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Stage & karaula.v1.Stage.$Shape;
        }

        namespace Stage {

            /** Properties of a Stage. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Stage. */
            type $Shape = karaula.v1.Stage.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** ATTEMPTED value */
                ATTEMPTED = 1,

                /** ACTUAL value */
                ACTUAL = 2
            }
        }

        /**
         * Properties of a Direction.
         * @deprecated Use karaula.v1.Direction.$Properties instead.
         */
        interface IDirection extends karaula.v1.Direction.$Properties {
        }

        /** Represents a Direction. */
        class Direction {

            /**
             * Constructs a new Direction.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Direction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Direction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Direction instance
             */
            static create(properties: karaula.v1.Direction.$Shape): karaula.v1.Direction & karaula.v1.Direction.$Shape;
            static create(properties?: karaula.v1.Direction.$Properties): karaula.v1.Direction;

            /**
             * Encodes the specified Direction message. Does not implicitly {@link karaula.v1.Direction.verify|verify} messages.
             * @param message Direction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Direction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Direction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Direction & karaula.v1.Direction.$Shape} Direction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Direction & karaula.v1.Direction.$Shape;
        }

        namespace Direction {

            /** Properties of a Direction. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Direction. */
            type $Shape = karaula.v1.Direction.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** ENTRY value */
                ENTRY = 1,

                /** EXIT value */
                EXIT = 2
            }
        }

        /**
         * Properties of a Transport.
         * @deprecated Use karaula.v1.Transport.$Properties instead.
         */
        interface ITransport extends karaula.v1.Transport.$Properties {
        }

        /** Represents a Transport. */
        class Transport {

            /**
             * Constructs a new Transport.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Transport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Transport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Transport instance
             */
            static create(properties: karaula.v1.Transport.$Shape): karaula.v1.Transport & karaula.v1.Transport.$Shape;
            static create(properties?: karaula.v1.Transport.$Properties): karaula.v1.Transport;

            /**
             * Encodes the specified Transport message. Does not implicitly {@link karaula.v1.Transport.verify|verify} messages.
             * @param message Transport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Transport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Transport & karaula.v1.Transport.$Shape} Transport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Transport & karaula.v1.Transport.$Shape;
        }

        namespace Transport {

            /** Properties of a Transport. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Transport. */
            type $Shape = karaula.v1.Transport.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** FOOT value */
                FOOT = 1,

                /** CAR value */
                CAR = 2,

                /** VAN value */
                VAN = 3,

                /** LORRY value */
                LORRY = 4,

                /** BUS value */
                BUS = 5,

                /** TRAIN value */
                TRAIN = 6,

                /** VESSEL value */
                VESSEL = 7,

                /** AIRCRAFT value */
                AIRCRAFT = 8
            }
        }

        /**
         * Properties of a RefusalReason.
         * @deprecated Use karaula.v1.RefusalReason.$Properties instead.
         */
        interface IRefusalReason extends karaula.v1.RefusalReason.$Properties {
        }

        /** Represents a RefusalReason. */
        class RefusalReason {

            /**
             * Constructs a new RefusalReason.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.RefusalReason.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RefusalReason instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RefusalReason instance
             */
            static create(properties: karaula.v1.RefusalReason.$Shape): karaula.v1.RefusalReason & karaula.v1.RefusalReason.$Shape;
            static create(properties?: karaula.v1.RefusalReason.$Properties): karaula.v1.RefusalReason;

            /**
             * Encodes the specified RefusalReason message. Does not implicitly {@link karaula.v1.RefusalReason.verify|verify} messages.
             * @param message RefusalReason message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.RefusalReason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RefusalReason message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.RefusalReason & karaula.v1.RefusalReason.$Shape} RefusalReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.RefusalReason & karaula.v1.RefusalReason.$Shape;
        }

        namespace RefusalReason {

            /** Properties of a RefusalReason. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RefusalReason. */
            type $Shape = karaula.v1.RefusalReason.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** A value */
                A = 1,

                /** B value */
                B = 2,

                /** C value */
                C = 3,

                /** D value */
                D = 4,

                /** E value */
                E = 5,

                /** F value */
                F = 6,

                /** G value */
                G = 7,

                /** H value */
                H = 8,

                /** I value */
                I = 9
            }
        }

        /**
         * Properties of a DocumentFraud.
         * @deprecated Use karaula.v1.DocumentFraud.$Properties instead.
         */
        interface IDocumentFraud extends karaula.v1.DocumentFraud.$Properties {
        }

        /** Represents a DocumentFraud. */
        class DocumentFraud {

            /**
             * Constructs a new DocumentFraud.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.DocumentFraud.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DocumentFraud instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DocumentFraud instance
             */
            static create(properties: karaula.v1.DocumentFraud.$Shape): karaula.v1.DocumentFraud & karaula.v1.DocumentFraud.$Shape;
            static create(properties?: karaula.v1.DocumentFraud.$Properties): karaula.v1.DocumentFraud;

            /**
             * Encodes the specified DocumentFraud message. Does not implicitly {@link karaula.v1.DocumentFraud.verify|verify} messages.
             * @param message DocumentFraud message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.DocumentFraud.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DocumentFraud message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.DocumentFraud & karaula.v1.DocumentFraud.$Shape} DocumentFraud
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.DocumentFraud & karaula.v1.DocumentFraud.$Shape;
        }

        namespace DocumentFraud {

            /** Properties of a DocumentFraud. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DocumentFraud. */
            type $Shape = karaula.v1.DocumentFraud.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** COUNTERFEIT value */
                COUNTERFEIT = 1,

                /** FORGED value */
                FORGED = 2,

                /** PSEUDO value */
                PSEUDO = 3,

                /** STOLEN_BLANK value */
                STOLEN_BLANK = 4,

                /** FRAUDULENTLY_OBTAINED value */
                FRAUDULENTLY_OBTAINED = 5,

                /** IMPOSTOR value */
                IMPOSTOR = 6
            }
        }

        /**
         * Properties of a BorderIncident.
         * @deprecated Use karaula.v1.BorderIncident.$Properties instead.
         */
        interface IBorderIncident extends karaula.v1.BorderIncident.$Properties {
        }

        /** Represents a BorderIncident. */
        class BorderIncident {

            /**
             * Constructs a new BorderIncident.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.BorderIncident.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BorderIncident type. */
            type: karaula.v1.IncidentType.Code;

            /** BorderIncident stage. */
            stage: karaula.v1.Stage.Code;

            /** BorderIncident direction. */
            direction: karaula.v1.Direction.Code;

            /** BorderIncident transport. */
            transport: karaula.v1.Transport.Code;

            /** BorderIncident persons. */
            persons: number;

            /** BorderIncident minors. */
            minors: number;

            /** BorderIncident facilitators. */
            facilitators: number;

            /** BorderIncident vehicles. */
            vehicles: number;

            /** BorderIncident nationalities. */
            nationalities: string[];

            /** BorderIncident refusalReasons. */
            refusalReasons: karaula.v1.RefusalReason.Code[];

            /** BorderIncident documentFraud. */
            documentFraud: karaula.v1.DocumentFraud.Code;

            /** BorderIncident headingTo. */
            headingTo: string;

            /**
             * Creates a new BorderIncident instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BorderIncident instance
             */
            static create(properties: karaula.v1.BorderIncident.$Shape): karaula.v1.BorderIncident & karaula.v1.BorderIncident.$Shape;
            static create(properties?: karaula.v1.BorderIncident.$Properties): karaula.v1.BorderIncident;

            /**
             * Encodes the specified BorderIncident message. Does not implicitly {@link karaula.v1.BorderIncident.verify|verify} messages.
             * @param message BorderIncident message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.BorderIncident.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BorderIncident message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.BorderIncident & karaula.v1.BorderIncident.$Shape} BorderIncident
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.BorderIncident & karaula.v1.BorderIncident.$Shape;
        }

        namespace BorderIncident {

            /** Properties of a BorderIncident. */
            interface $Properties {

                /** BorderIncident type */
                type?: (karaula.v1.IncidentType.Code|null);

                /** BorderIncident stage */
                stage?: (karaula.v1.Stage.Code|null);

                /** BorderIncident direction */
                direction?: (karaula.v1.Direction.Code|null);

                /** BorderIncident transport */
                transport?: (karaula.v1.Transport.Code|null);

                /** BorderIncident persons */
                persons?: (number|null);

                /** BorderIncident minors */
                minors?: (number|null);

                /** BorderIncident facilitators */
                facilitators?: (number|null);

                /** BorderIncident vehicles */
                vehicles?: (number|null);

                /** BorderIncident nationalities */
                nationalities?: (string[]|null);

                /** BorderIncident refusalReasons */
                refusalReasons?: (karaula.v1.RefusalReason.Code[]|null);

                /** BorderIncident documentFraud */
                documentFraud?: (karaula.v1.DocumentFraud.Code|null);

                /** BorderIncident headingTo */
                headingTo?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BorderIncident. */
            type $Shape = karaula.v1.BorderIncident.$Properties;
        }

        /**
         * Properties of an IdentifierType.
         * @deprecated Use karaula.v1.IdentifierType.$Properties instead.
         */
        interface IIdentifierType extends karaula.v1.IdentifierType.$Properties {
        }

        /** Represents an IdentifierType. */
        class IdentifierType {

            /**
             * Constructs a new IdentifierType.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.IdentifierType.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new IdentifierType instance using the specified properties.
             * @param [properties] Properties to set
             * @returns IdentifierType instance
             */
            static create(properties: karaula.v1.IdentifierType.$Shape): karaula.v1.IdentifierType & karaula.v1.IdentifierType.$Shape;
            static create(properties?: karaula.v1.IdentifierType.$Properties): karaula.v1.IdentifierType;

            /**
             * Encodes the specified IdentifierType message. Does not implicitly {@link karaula.v1.IdentifierType.verify|verify} messages.
             * @param message IdentifierType message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.IdentifierType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentifierType message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.IdentifierType & karaula.v1.IdentifierType.$Shape} IdentifierType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.IdentifierType & karaula.v1.IdentifierType.$Shape;
        }

        namespace IdentifierType {

            /** Properties of an IdentifierType. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentifierType. */
            type $Shape = karaula.v1.IdentifierType.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** DOCUMENT value */
                DOCUMENT = 1,

                /** PLATE value */
                PLATE = 2,

                /** PHONE value */
                PHONE = 3,

                /** EMPLOYER value */
                EMPLOYER = 4,

                /** FACE value */
                FACE = 5
            }
        }

        /**
         * Properties of a LinkToken.
         * @deprecated Use karaula.v1.LinkToken.$Properties instead.
         */
        interface ILinkToken extends karaula.v1.LinkToken.$Properties {
        }

        /** Represents a LinkToken. */
        class LinkToken {

            /**
             * Constructs a new LinkToken.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.LinkToken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinkToken type. */
            type: karaula.v1.IdentifierType.Code;

            /** LinkToken keyId. */
            keyId: string;

            /** LinkToken token. */
            token: string;

            /**
             * Creates a new LinkToken instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinkToken instance
             */
            static create(properties: karaula.v1.LinkToken.$Shape): karaula.v1.LinkToken & karaula.v1.LinkToken.$Shape;
            static create(properties?: karaula.v1.LinkToken.$Properties): karaula.v1.LinkToken;

            /**
             * Encodes the specified LinkToken message. Does not implicitly {@link karaula.v1.LinkToken.verify|verify} messages.
             * @param message LinkToken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.LinkToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinkToken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.LinkToken & karaula.v1.LinkToken.$Shape} LinkToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.LinkToken & karaula.v1.LinkToken.$Shape;
        }

        namespace LinkToken {

            /** Properties of a LinkToken. */
            interface $Properties {

                /** LinkToken type */
                type?: (karaula.v1.IdentifierType.Code|null);

                /** LinkToken keyId */
                keyId?: (string|null);

                /** LinkToken token */
                token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinkToken. */
            type $Shape = karaula.v1.LinkToken.$Properties;
        }

        /**
         * Properties of a ReturnType.
         * @deprecated Use karaula.v1.ReturnType.$Properties instead.
         */
        interface IReturnType extends karaula.v1.ReturnType.$Properties {
        }

        /** Represents a ReturnType. */
        class ReturnType {

            /**
             * Constructs a new ReturnType.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReturnType.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReturnType instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReturnType instance
             */
            static create(properties: karaula.v1.ReturnType.$Shape): karaula.v1.ReturnType & karaula.v1.ReturnType.$Shape;
            static create(properties?: karaula.v1.ReturnType.$Properties): karaula.v1.ReturnType;

            /**
             * Encodes the specified ReturnType message. Does not implicitly {@link karaula.v1.ReturnType.verify|verify} messages.
             * @param message ReturnType message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReturnType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReturnType message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReturnType & karaula.v1.ReturnType.$Shape} ReturnType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReturnType & karaula.v1.ReturnType.$Shape;
        }

        namespace ReturnType {

            /** Properties of a ReturnType. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReturnType. */
            type $Shape = karaula.v1.ReturnType.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** FORCED value */
                FORCED = 1,

                /** VOLUNTARY value */
                VOLUNTARY = 2,

                /** ASSISTED_VOLUNTARY value */
                ASSISTED_VOLUNTARY = 3
            }
        }

        /**
         * Properties of a Step.
         * @deprecated Use karaula.v1.Step.$Properties instead.
         */
        interface IStep extends karaula.v1.Step.$Properties {
        }

        /** Represents a Step. */
        class Step {

            /**
             * Constructs a new Step.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Step.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Step instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Step instance
             */
            static create(properties: karaula.v1.Step.$Shape): karaula.v1.Step & karaula.v1.Step.$Shape;
            static create(properties?: karaula.v1.Step.$Properties): karaula.v1.Step;

            /**
             * Encodes the specified Step message. Does not implicitly {@link karaula.v1.Step.verify|verify} messages.
             * @param message Step message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Step.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Step & karaula.v1.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Step & karaula.v1.Step.$Shape;
        }

        namespace Step {

            /** Properties of a Step. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Step. */
            type $Shape = karaula.v1.Step.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** DECISION value */
                DECISION = 1,

                /** READMISSION_REQUEST value */
                READMISSION_REQUEST = 2,

                /** ACCEPTED value */
                ACCEPTED = 3,

                /** REFUSED value */
                REFUSED = 4,

                /** DEEMED_ACCEPTED value */
                DEEMED_ACCEPTED = 5,

                /** TRAVEL_DOCUMENT value */
                TRAVEL_DOCUMENT = 6,

                /** TRANSFER_NOTICE value */
                TRANSFER_NOTICE = 7,

                /** EFFECTIVE value */
                EFFECTIVE = 8,

                /** FAILED value */
                FAILED = 9,

                /** WITHDRAWN value */
                WITHDRAWN = 10,

                /** ACKNOWLEDGED value */
                ACKNOWLEDGED = 11,

                /** HOLD value */
                HOLD = 12,

                /** HOLD_LIFTED value */
                HOLD_LIFTED = 13
            }
        }

        /**
         * Properties of a HoldReason.
         * @deprecated Use karaula.v1.HoldReason.$Properties instead.
         */
        interface IHoldReason extends karaula.v1.HoldReason.$Properties {
        }

        /** Represents a HoldReason. */
        class HoldReason {

            /**
             * Constructs a new HoldReason.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.HoldReason.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new HoldReason instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HoldReason instance
             */
            static create(properties: karaula.v1.HoldReason.$Shape): karaula.v1.HoldReason & karaula.v1.HoldReason.$Shape;
            static create(properties?: karaula.v1.HoldReason.$Properties): karaula.v1.HoldReason;

            /**
             * Encodes the specified HoldReason message. Does not implicitly {@link karaula.v1.HoldReason.verify|verify} messages.
             * @param message HoldReason message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.HoldReason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HoldReason message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.HoldReason & karaula.v1.HoldReason.$Shape} HoldReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.HoldReason & karaula.v1.HoldReason.$Shape;
        }

        namespace HoldReason {

            /** Properties of a HoldReason. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HoldReason. */
            type $Shape = karaula.v1.HoldReason.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** RISK_IN_COUNTRY value */
                RISK_IN_COUNTRY = 1,

                /** ASYLUM_REQUEST value */
                ASYLUM_REQUEST = 2,

                /** INTERIM_MEASURE value */
                INTERIM_MEASURE = 3,

                /** MEDICAL value */
                MEDICAL = 4,

                /** BEST_INTERESTS_OF_CHILD value */
                BEST_INTERESTS_OF_CHILD = 5
            }
        }

        /**
         * Properties of a ReturnStep.
         * @deprecated Use karaula.v1.ReturnStep.$Properties instead.
         */
        interface IReturnStep extends karaula.v1.ReturnStep.$Properties {
        }

        /** Represents a ReturnStep. */
        class ReturnStep {

            /**
             * Constructs a new ReturnStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReturnStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReturnStep caseId. */
            caseId: string;

            /** ReturnStep type. */
            type: karaula.v1.ReturnType.Code;

            /** ReturnStep step. */
            step: karaula.v1.Step.Code;

            /** ReturnStep countryOfOrigin. */
            countryOfOrigin: string;

            /** ReturnStep persons. */
            persons: number;

            /** ReturnStep minors. */
            minors: number;

            /** ReturnStep answerBy. */
            answerBy?: (google.protobuf.Timestamp.$Properties|null);

            /** ReturnStep reason. */
            reason: string;

            /** ReturnStep transferAt. */
            transferAt?: (google.protobuf.Timestamp.$Properties|null);

            /** ReturnStep requested. */
            requested: string;

            /** ReturnStep assisting. */
            assisting: string;

            /** ReturnStep holdReason. */
            holdReason: karaula.v1.HoldReason.Code;

            /**
             * Creates a new ReturnStep instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReturnStep instance
             */
            static create(properties: karaula.v1.ReturnStep.$Shape): karaula.v1.ReturnStep & karaula.v1.ReturnStep.$Shape;
            static create(properties?: karaula.v1.ReturnStep.$Properties): karaula.v1.ReturnStep;

            /**
             * Encodes the specified ReturnStep message. Does not implicitly {@link karaula.v1.ReturnStep.verify|verify} messages.
             * @param message ReturnStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReturnStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReturnStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReturnStep & karaula.v1.ReturnStep.$Shape} ReturnStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReturnStep & karaula.v1.ReturnStep.$Shape;
        }

        namespace ReturnStep {

            /** Properties of a ReturnStep. */
            interface $Properties {

                /** ReturnStep caseId */
                caseId?: (string|null);

                /** ReturnStep type */
                type?: (karaula.v1.ReturnType.Code|null);

                /** ReturnStep step */
                step?: (karaula.v1.Step.Code|null);

                /** ReturnStep countryOfOrigin */
                countryOfOrigin?: (string|null);

                /** ReturnStep persons */
                persons?: (number|null);

                /** ReturnStep minors */
                minors?: (number|null);

                /** ReturnStep answerBy */
                answerBy?: (google.protobuf.Timestamp.$Properties|null);

                /** ReturnStep reason */
                reason?: (string|null);

                /** ReturnStep transferAt */
                transferAt?: (google.protobuf.Timestamp.$Properties|null);

                /** ReturnStep requested */
                requested?: (string|null);

                /** ReturnStep assisting */
                assisting?: (string|null);

                /** ReturnStep holdReason */
                holdReason?: (karaula.v1.HoldReason.Code|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReturnStep. */
            type $Shape = karaula.v1.ReturnStep.$Properties;
        }

        /**
         * Properties of a VisaAbuseType.
         * @deprecated Use karaula.v1.VisaAbuseType.$Properties instead.
         */
        interface IVisaAbuseType extends karaula.v1.VisaAbuseType.$Properties {
        }

        /** Represents a VisaAbuseType. */
        class VisaAbuseType {

            /**
             * Constructs a new VisaAbuseType.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.VisaAbuseType.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new VisaAbuseType instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VisaAbuseType instance
             */
            static create(properties: karaula.v1.VisaAbuseType.$Shape): karaula.v1.VisaAbuseType & karaula.v1.VisaAbuseType.$Shape;
            static create(properties?: karaula.v1.VisaAbuseType.$Properties): karaula.v1.VisaAbuseType;

            /**
             * Encodes the specified VisaAbuseType message. Does not implicitly {@link karaula.v1.VisaAbuseType.verify|verify} messages.
             * @param message VisaAbuseType message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.VisaAbuseType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VisaAbuseType message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.VisaAbuseType & karaula.v1.VisaAbuseType.$Shape} VisaAbuseType
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.VisaAbuseType & karaula.v1.VisaAbuseType.$Shape;
        }

        namespace VisaAbuseType {

            /** Properties of a VisaAbuseType. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VisaAbuseType. */
            type $Shape = karaula.v1.VisaAbuseType.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** VISA_FREE_ONWARD value */
                VISA_FREE_ONWARD = 1,

                /** OVERSTAY value */
                OVERSTAY = 2,

                /** FALSE_PURPOSE value */
                FALSE_PURPOSE = 3,

                /** WORK_PERMIT_ONWARD value */
                WORK_PERMIT_ONWARD = 4,

                /** FICTITIOUS_EMPLOYER value */
                FICTITIOUS_EMPLOYER = 5,

                /** LABOUR_EXPLOITATION value */
                LABOUR_EXPLOITATION = 6,

                /** SHAM_STUDY value */
                SHAM_STUDY = 7
            }
        }

        /**
         * Properties of a VisaAbuseMeans.
         * @deprecated Use karaula.v1.VisaAbuseMeans.$Properties instead.
         */
        interface IVisaAbuseMeans extends karaula.v1.VisaAbuseMeans.$Properties {
        }

        /** Represents a VisaAbuseMeans. */
        class VisaAbuseMeans {

            /**
             * Constructs a new VisaAbuseMeans.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.VisaAbuseMeans.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new VisaAbuseMeans instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VisaAbuseMeans instance
             */
            static create(properties: karaula.v1.VisaAbuseMeans.$Shape): karaula.v1.VisaAbuseMeans & karaula.v1.VisaAbuseMeans.$Shape;
            static create(properties?: karaula.v1.VisaAbuseMeans.$Properties): karaula.v1.VisaAbuseMeans;

            /**
             * Encodes the specified VisaAbuseMeans message. Does not implicitly {@link karaula.v1.VisaAbuseMeans.verify|verify} messages.
             * @param message VisaAbuseMeans message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.VisaAbuseMeans.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VisaAbuseMeans message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.VisaAbuseMeans & karaula.v1.VisaAbuseMeans.$Shape} VisaAbuseMeans
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.VisaAbuseMeans & karaula.v1.VisaAbuseMeans.$Shape;
        }

        namespace VisaAbuseMeans {

            /** Properties of a VisaAbuseMeans. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VisaAbuseMeans. */
            type $Shape = karaula.v1.VisaAbuseMeans.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** GENUINE_VISA_MISUSED value */
                GENUINE_VISA_MISUSED = 1,

                /** FORGED_SUPPORTING_DOCUMENTS value */
                FORGED_SUPPORTING_DOCUMENTS = 2,

                /** FALSE_INVITATION value */
                FALSE_INVITATION = 3,

                /** BRIBED_OFFICIAL value */
                BRIBED_OFFICIAL = 4,

                /** IMPOSTOR value */
                IMPOSTOR = 5,

                /** TRAVEL_AGENCY value */
                TRAVEL_AGENCY = 6
            }
        }

        /**
         * Properties of a Regime.
         * @deprecated Use karaula.v1.Regime.$Properties instead.
         */
        interface IRegime extends karaula.v1.Regime.$Properties {
        }

        /** Represents a Regime. */
        class Regime {

            /**
             * Constructs a new Regime.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Regime.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Regime instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Regime instance
             */
            static create(properties: karaula.v1.Regime.$Shape): karaula.v1.Regime & karaula.v1.Regime.$Shape;
            static create(properties?: karaula.v1.Regime.$Properties): karaula.v1.Regime;

            /**
             * Encodes the specified Regime message. Does not implicitly {@link karaula.v1.Regime.verify|verify} messages.
             * @param message Regime message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Regime.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Regime message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Regime & karaula.v1.Regime.$Shape} Regime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Regime & karaula.v1.Regime.$Shape;
        }

        namespace Regime {

            /** Properties of a Regime. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Regime. */
            type $Shape = karaula.v1.Regime.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** VISA_FREE value */
                VISA_FREE = 1,

                /** VISA value */
                VISA = 2,

                /** WORK_PERMIT value */
                WORK_PERMIT = 3,

                /** STUDY_PERMIT value */
                STUDY_PERMIT = 4
            }
        }

        /**
         * Properties of an EmployerReference.
         * @deprecated Use karaula.v1.EmployerReference.$Properties instead.
         */
        interface IEmployerReference extends karaula.v1.EmployerReference.$Properties {
        }

        /** Represents an EmployerReference. */
        class EmployerReference {

            /**
             * Constructs a new EmployerReference.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.EmployerReference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EmployerReference country. */
            country: string;

            /** EmployerReference register. */
            register: string;

            /** EmployerReference number. */
            number: string;

            /**
             * Creates a new EmployerReference instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EmployerReference instance
             */
            static create(properties: karaula.v1.EmployerReference.$Shape): karaula.v1.EmployerReference & karaula.v1.EmployerReference.$Shape;
            static create(properties?: karaula.v1.EmployerReference.$Properties): karaula.v1.EmployerReference;

            /**
             * Encodes the specified EmployerReference message. Does not implicitly {@link karaula.v1.EmployerReference.verify|verify} messages.
             * @param message EmployerReference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.EmployerReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EmployerReference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.EmployerReference & karaula.v1.EmployerReference.$Shape} EmployerReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.EmployerReference & karaula.v1.EmployerReference.$Shape;
        }

        namespace EmployerReference {

            /** Properties of an EmployerReference. */
            interface $Properties {

                /** EmployerReference country */
                country?: (string|null);

                /** EmployerReference register */
                register?: (string|null);

                /** EmployerReference number */
                number?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EmployerReference. */
            type $Shape = karaula.v1.EmployerReference.$Properties;
        }

        /**
         * Properties of a VisaAbuse.
         * @deprecated Use karaula.v1.VisaAbuse.$Properties instead.
         */
        interface IVisaAbuse extends karaula.v1.VisaAbuse.$Properties {
        }

        /** Represents a VisaAbuse. */
        class VisaAbuse {

            /**
             * Constructs a new VisaAbuse.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.VisaAbuse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VisaAbuse type. */
            type: karaula.v1.VisaAbuseType.Code;

            /** VisaAbuse regime. */
            regime: karaula.v1.Regime.Code;

            /** VisaAbuse persons. */
            persons: number;

            /** VisaAbuse minors. */
            minors: number;

            /** VisaAbuse nationalities. */
            nationalities: string[];

            /** VisaAbuse onwardRoute. */
            onwardRoute: string[];

            /** VisaAbuse overstayDays. */
            overstayDays: number;

            /** VisaAbuse employer. */
            employer?: (karaula.v1.EmployerReference.$Properties|null);

            /** VisaAbuse means. */
            means: karaula.v1.VisaAbuseMeans.Code;

            /** VisaAbuse arrivalAirport. */
            arrivalAirport: string;

            /**
             * Creates a new VisaAbuse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VisaAbuse instance
             */
            static create(properties: karaula.v1.VisaAbuse.$Shape): karaula.v1.VisaAbuse & karaula.v1.VisaAbuse.$Shape;
            static create(properties?: karaula.v1.VisaAbuse.$Properties): karaula.v1.VisaAbuse;

            /**
             * Encodes the specified VisaAbuse message. Does not implicitly {@link karaula.v1.VisaAbuse.verify|verify} messages.
             * @param message VisaAbuse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.VisaAbuse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VisaAbuse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.VisaAbuse & karaula.v1.VisaAbuse.$Shape} VisaAbuse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.VisaAbuse & karaula.v1.VisaAbuse.$Shape;
        }

        namespace VisaAbuse {

            /** Properties of a VisaAbuse. */
            interface $Properties {

                /** VisaAbuse type */
                type?: (karaula.v1.VisaAbuseType.Code|null);

                /** VisaAbuse regime */
                regime?: (karaula.v1.Regime.Code|null);

                /** VisaAbuse persons */
                persons?: (number|null);

                /** VisaAbuse minors */
                minors?: (number|null);

                /** VisaAbuse nationalities */
                nationalities?: (string[]|null);

                /** VisaAbuse onwardRoute */
                onwardRoute?: (string[]|null);

                /** VisaAbuse overstayDays */
                overstayDays?: (number|null);

                /** VisaAbuse employer */
                employer?: (karaula.v1.EmployerReference.$Properties|null);

                /** VisaAbuse means */
                means?: (karaula.v1.VisaAbuseMeans.Code|null);

                /** VisaAbuse arrivalAirport */
                arrivalAirport?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VisaAbuse. */
            type $Shape = karaula.v1.VisaAbuse.$Properties;
        }

        /**
         * Properties of a DataSubjectRight.
         * @deprecated Use karaula.v1.DataSubjectRight.$Properties instead.
         */
        interface IDataSubjectRight extends karaula.v1.DataSubjectRight.$Properties {
        }

        /** Represents a DataSubjectRight. */
        class DataSubjectRight {

            /**
             * Constructs a new DataSubjectRight.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.DataSubjectRight.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DataSubjectRight instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DataSubjectRight instance
             */
            static create(properties: karaula.v1.DataSubjectRight.$Shape): karaula.v1.DataSubjectRight & karaula.v1.DataSubjectRight.$Shape;
            static create(properties?: karaula.v1.DataSubjectRight.$Properties): karaula.v1.DataSubjectRight;

            /**
             * Encodes the specified DataSubjectRight message. Does not implicitly {@link karaula.v1.DataSubjectRight.verify|verify} messages.
             * @param message DataSubjectRight message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.DataSubjectRight.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DataSubjectRight message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectRight & karaula.v1.DataSubjectRight.$Shape} DataSubjectRight
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.DataSubjectRight & karaula.v1.DataSubjectRight.$Shape;
        }

        namespace DataSubjectRight {

            /** Properties of a DataSubjectRight. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DataSubjectRight. */
            type $Shape = karaula.v1.DataSubjectRight.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** ACCESS value */
                ACCESS = 1,

                /** ERASURE value */
                ERASURE = 2
            }
        }

        /**
         * Properties of a DataSubjectOutcome.
         * @deprecated Use karaula.v1.DataSubjectOutcome.$Properties instead.
         */
        interface IDataSubjectOutcome extends karaula.v1.DataSubjectOutcome.$Properties {
        }

        /** Represents a DataSubjectOutcome. */
        class DataSubjectOutcome {

            /**
             * Constructs a new DataSubjectOutcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.DataSubjectOutcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DataSubjectOutcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DataSubjectOutcome instance
             */
            static create(properties: karaula.v1.DataSubjectOutcome.$Shape): karaula.v1.DataSubjectOutcome & karaula.v1.DataSubjectOutcome.$Shape;
            static create(properties?: karaula.v1.DataSubjectOutcome.$Properties): karaula.v1.DataSubjectOutcome;

            /**
             * Encodes the specified DataSubjectOutcome message. Does not implicitly {@link karaula.v1.DataSubjectOutcome.verify|verify} messages.
             * @param message DataSubjectOutcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.DataSubjectOutcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DataSubjectOutcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectOutcome & karaula.v1.DataSubjectOutcome.$Shape} DataSubjectOutcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.DataSubjectOutcome & karaula.v1.DataSubjectOutcome.$Shape;
        }

        namespace DataSubjectOutcome {

            /** Properties of a DataSubjectOutcome. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DataSubjectOutcome. */
            type $Shape = karaula.v1.DataSubjectOutcome.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** HELD value */
                HELD = 1,

                /** NOT_HELD value */
                NOT_HELD = 2,

                /** ERASED value */
                ERASED = 3,

                /** REFUSED value */
                REFUSED = 4
            }
        }

        /**
         * Properties of a DataSubjectRefusal.
         * @deprecated Use karaula.v1.DataSubjectRefusal.$Properties instead.
         */
        interface IDataSubjectRefusal extends karaula.v1.DataSubjectRefusal.$Properties {
        }

        /** Represents a DataSubjectRefusal. */
        class DataSubjectRefusal {

            /**
             * Constructs a new DataSubjectRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.DataSubjectRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DataSubjectRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DataSubjectRefusal instance
             */
            static create(properties: karaula.v1.DataSubjectRefusal.$Shape): karaula.v1.DataSubjectRefusal & karaula.v1.DataSubjectRefusal.$Shape;
            static create(properties?: karaula.v1.DataSubjectRefusal.$Properties): karaula.v1.DataSubjectRefusal;

            /**
             * Encodes the specified DataSubjectRefusal message. Does not implicitly {@link karaula.v1.DataSubjectRefusal.verify|verify} messages.
             * @param message DataSubjectRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.DataSubjectRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DataSubjectRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectRefusal & karaula.v1.DataSubjectRefusal.$Shape} DataSubjectRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.DataSubjectRefusal & karaula.v1.DataSubjectRefusal.$Shape;
        }

        namespace DataSubjectRefusal {

            /** Properties of a DataSubjectRefusal. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DataSubjectRefusal. */
            type $Shape = karaula.v1.DataSubjectRefusal.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** OBSTRUCTS_INQUIRIES value */
                OBSTRUCTS_INQUIRIES = 1,

                /** PREJUDICES_INVESTIGATION value */
                PREJUDICES_INVESTIGATION = 2,

                /** PUBLIC_SECURITY value */
                PUBLIC_SECURITY = 3,

                /** NATIONAL_SECURITY value */
                NATIONAL_SECURITY = 4,

                /** RIGHTS_OF_OTHERS value */
                RIGHTS_OF_OTHERS = 5,

                /** KEPT_AS_EVIDENCE value */
                KEPT_AS_EVIDENCE = 6
            }
        }

        /**
         * Properties of a DataSubjectRequest.
         * @deprecated Use karaula.v1.DataSubjectRequest.$Properties instead.
         */
        interface IDataSubjectRequest extends karaula.v1.DataSubjectRequest.$Properties {
        }

        /** Represents a DataSubjectRequest. */
        class DataSubjectRequest {

            /**
             * Constructs a new DataSubjectRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.DataSubjectRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DataSubjectRequest caseId. */
            caseId: string;

            /** DataSubjectRequest right. */
            right: karaula.v1.DataSubjectRight.Code;

            /** DataSubjectRequest entries. */
            entries: karaula.v1.EntryReference.$Properties[];

            /** DataSubjectRequest answerBy. */
            answerBy?: (google.protobuf.Timestamp.$Properties|null);

            /**
             * Creates a new DataSubjectRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DataSubjectRequest instance
             */
            static create(properties: karaula.v1.DataSubjectRequest.$Shape): karaula.v1.DataSubjectRequest & karaula.v1.DataSubjectRequest.$Shape;
            static create(properties?: karaula.v1.DataSubjectRequest.$Properties): karaula.v1.DataSubjectRequest;

            /**
             * Encodes the specified DataSubjectRequest message. Does not implicitly {@link karaula.v1.DataSubjectRequest.verify|verify} messages.
             * @param message DataSubjectRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.DataSubjectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DataSubjectRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectRequest & karaula.v1.DataSubjectRequest.$Shape} DataSubjectRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.DataSubjectRequest & karaula.v1.DataSubjectRequest.$Shape;
        }

        namespace DataSubjectRequest {

            /** Properties of a DataSubjectRequest. */
            interface $Properties {

                /** DataSubjectRequest caseId */
                caseId?: (string|null);

                /** DataSubjectRequest right */
                right?: (karaula.v1.DataSubjectRight.Code|null);

                /** DataSubjectRequest entries */
                entries?: (karaula.v1.EntryReference.$Properties[]|null);

                /** DataSubjectRequest answerBy */
                answerBy?: (google.protobuf.Timestamp.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DataSubjectRequest. */
            type $Shape = karaula.v1.DataSubjectRequest.$Properties;
        }

        /**
         * Properties of a DataSubjectAnswer.
         * @deprecated Use karaula.v1.DataSubjectAnswer.$Properties instead.
         */
        interface IDataSubjectAnswer extends karaula.v1.DataSubjectAnswer.$Properties {
        }

        /** Represents a DataSubjectAnswer. */
        class DataSubjectAnswer {

            /**
             * Constructs a new DataSubjectAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.DataSubjectAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DataSubjectAnswer caseId. */
            caseId: string;

            /** DataSubjectAnswer request. */
            request?: (karaula.v1.EntryReference.$Properties|null);

            /** DataSubjectAnswer outcome. */
            outcome: karaula.v1.DataSubjectOutcome.Code;

            /** DataSubjectAnswer reason. */
            reason: karaula.v1.DataSubjectRefusal.Code;

            /** DataSubjectAnswer note. */
            note: string;

            /**
             * Creates a new DataSubjectAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DataSubjectAnswer instance
             */
            static create(properties: karaula.v1.DataSubjectAnswer.$Shape): karaula.v1.DataSubjectAnswer & karaula.v1.DataSubjectAnswer.$Shape;
            static create(properties?: karaula.v1.DataSubjectAnswer.$Properties): karaula.v1.DataSubjectAnswer;

            /**
             * Encodes the specified DataSubjectAnswer message. Does not implicitly {@link karaula.v1.DataSubjectAnswer.verify|verify} messages.
             * @param message DataSubjectAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.DataSubjectAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DataSubjectAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.DataSubjectAnswer & karaula.v1.DataSubjectAnswer.$Shape} DataSubjectAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.DataSubjectAnswer & karaula.v1.DataSubjectAnswer.$Shape;
        }

        namespace DataSubjectAnswer {

            /** Properties of a DataSubjectAnswer. */
            interface $Properties {

                /** DataSubjectAnswer caseId */
                caseId?: (string|null);

                /** DataSubjectAnswer request */
                request?: (karaula.v1.EntryReference.$Properties|null);

                /** DataSubjectAnswer outcome */
                outcome?: (karaula.v1.DataSubjectOutcome.Code|null);

                /** DataSubjectAnswer reason */
                reason?: (karaula.v1.DataSubjectRefusal.Code|null);

                /** DataSubjectAnswer note */
                note?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DataSubjectAnswer. */
            type $Shape = karaula.v1.DataSubjectAnswer.$Properties;
        }

        /**
         * Properties of a Detection.
         * @deprecated Use karaula.v1.Detection.$Properties instead.
         */
        interface IDetection extends karaula.v1.Detection.$Properties {
        }

        /** Represents a Detection. */
        class Detection {

            /**
             * Constructs a new Detection.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Detection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Detection rule. */
            rule: string;

            /** Detection ruleDigest. */
            ruleDigest: Uint8Array;

            /** Detection key. */
            key: string[];

            /** Detection from. */
            from?: (google.protobuf.Timestamp.$Properties|null);

            /** Detection until. */
            until?: (google.protobuf.Timestamp.$Properties|null);

            /** Detection count. */
            count: number;

            /** Detection expectedMilli. */
            expectedMilli: number;

            /** Detection evidence. */
            evidence: karaula.v1.EntryReference.$Properties[];

            /** Detection total. */
            total: number;

            /**
             * Creates a new Detection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Detection instance
             */
            static create(properties: karaula.v1.Detection.$Shape): karaula.v1.Detection & karaula.v1.Detection.$Shape;
            static create(properties?: karaula.v1.Detection.$Properties): karaula.v1.Detection;

            /**
             * Encodes the specified Detection message. Does not implicitly {@link karaula.v1.Detection.verify|verify} messages.
             * @param message Detection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Detection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Detection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Detection & karaula.v1.Detection.$Shape} Detection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Detection & karaula.v1.Detection.$Shape;
        }

        namespace Detection {

            /** Properties of a Detection. */
            interface $Properties {

                /** Detection rule */
                rule?: (string|null);

                /** Detection ruleDigest */
                ruleDigest?: (Uint8Array|null);

                /** Detection key */
                key?: (string[]|null);

                /** Detection from */
                from?: (google.protobuf.Timestamp.$Properties|null);

                /** Detection until */
                until?: (google.protobuf.Timestamp.$Properties|null);

                /** Detection count */
                count?: (number|null);

                /** Detection expectedMilli */
                expectedMilli?: (number|null);

                /** Detection evidence */
                evidence?: (karaula.v1.EntryReference.$Properties[]|null);

                /** Detection total */
                total?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Detection. */
            type $Shape = karaula.v1.Detection.$Properties;
        }

        /**
         * Properties of an Envelope.
         * @deprecated Use karaula.v1.Envelope.$Properties instead.
         */
        interface IEnvelope extends karaula.v1.Envelope.$Properties {
        }

        /** Represents an Envelope. */
        class Envelope {

            /**
             * Constructs a new Envelope.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Envelope.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Envelope protected. */
            protected: Uint8Array;

            /** Envelope payload. */
            payload: Uint8Array;

            /** Envelope signature. */
            signature: Uint8Array;

            /** Envelope secondProtected. */
            secondProtected: Uint8Array;

            /** Envelope secondSignature. */
            secondSignature: Uint8Array;

            /**
             * Creates a new Envelope instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Envelope instance
             */
            static create(properties: karaula.v1.Envelope.$Shape): karaula.v1.Envelope & karaula.v1.Envelope.$Shape;
            static create(properties?: karaula.v1.Envelope.$Properties): karaula.v1.Envelope;

            /**
             * Encodes the specified Envelope message. Does not implicitly {@link karaula.v1.Envelope.verify|verify} messages.
             * @param message Envelope message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Envelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Envelope message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Envelope & karaula.v1.Envelope.$Shape} Envelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Envelope & karaula.v1.Envelope.$Shape;
        }

        namespace Envelope {

            /** Properties of an Envelope. */
            interface $Properties {

                /** Envelope protected */
                "protected"?: (Uint8Array|null);

                /** Envelope payload */
                payload?: (Uint8Array|null);

                /** Envelope signature */
                signature?: (Uint8Array|null);

                /** Envelope secondProtected */
                secondProtected?: (Uint8Array|null);

                /** Envelope secondSignature */
                secondSignature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Envelope. */
            type $Shape = karaula.v1.Envelope.$Properties;
        }

        /**
         * Properties of a Kind.
         * @deprecated Use karaula.v1.Kind.$Properties instead.
         */
        interface IKind extends karaula.v1.Kind.$Properties {
        }

        /** Represents a Kind. */
        class Kind {

            /**
             * Constructs a new Kind.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Kind.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Kind instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Kind instance
             */
            static create(properties: karaula.v1.Kind.$Shape): karaula.v1.Kind & karaula.v1.Kind.$Shape;
            static create(properties?: karaula.v1.Kind.$Properties): karaula.v1.Kind;

            /**
             * Encodes the specified Kind message. Does not implicitly {@link karaula.v1.Kind.verify|verify} messages.
             * @param message Kind message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Kind.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Kind message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Kind & karaula.v1.Kind.$Shape} Kind
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Kind & karaula.v1.Kind.$Shape;
        }

        namespace Kind {

            /** Properties of a Kind. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Kind. */
            type $Shape = karaula.v1.Kind.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** BORDER_INCIDENT value */
                BORDER_INCIDENT = 1,

                /** VISA_ABUSE value */
                VISA_ABUSE = 2,

                /** RETURN value */
                RETURN = 3,

                /** RECEIPT value */
                RECEIPT = 4,

                /** KEY value */
                KEY = 5,

                /** REQUEST value */
                REQUEST = 6
            }
        }

        /**
         * Properties of an Entry.
         * @deprecated Use karaula.v1.Entry.$Properties instead.
         */
        interface IEntry extends karaula.v1.Entry.$Properties {
        }

        /** Represents an Entry. */
        class Entry {

            /**
             * Constructs a new Entry.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Entry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Entry origin. */
            origin: string;

            /** Entry community. */
            community: string;

            /** Entry kind. */
            kind: karaula.v1.Kind.Code;

            /** Entry seq. */
            seq: (number|Long);

            /** Entry prev. */
            prev: Uint8Array;

            /** Entry issuedAt. */
            issuedAt?: (google.protobuf.Timestamp.$Properties|null);

            /** Entry expiresAt. */
            expiresAt?: (google.protobuf.Timestamp.$Properties|null);

            /** Entry entryId. */
            entryId: string;

            /** Entry status. */
            status: karaula.v1.Status.Code;

            /** Entry handling. */
            handling?: (karaula.v1.Handling.$Properties|null);

            /** Entry release. */
            release?: (karaula.v1.Release.$Properties|null);

            /** Entry alert. */
            alert?: (karaula.v1.Alert.$Properties|null);

            /** Entry update. */
            update?: (karaula.v1.Update.$Properties|null);

            /** Entry retraction. */
            retraction?: (karaula.v1.Retraction.$Properties|null);

            /** Entry sealed. */
            sealed?: (karaula.v1.Sealed.$Properties|null);

            /** Entry heads. */
            heads?: (karaula.v1.HeadsStatement.$Properties|null);

            /** Entry action. */
            action?: (karaula.v1.ActionReceipt.$Properties|null);

            /** Entry contentKey. */
            contentKey?: (karaula.v1.ContentKey.$Properties|null);

            /** Entry forwardRequest. */
            forwardRequest?: (karaula.v1.ForwardRequest.$Properties|null);

            /** Entry forwardGrant. */
            forwardGrant?: (karaula.v1.ForwardGrant.$Properties|null);

            /** Entry forwardRefusal. */
            forwardRefusal?: (karaula.v1.ForwardRefusal.$Properties|null);

            /** Entry forwarded. */
            forwarded?: (karaula.v1.ForwardedCopy.$Properties|null);

            /** Entry erasure. */
            erasure?: (karaula.v1.ErasureReceipt.$Properties|null);

            /** Entry readLogHead. */
            readLogHead?: (karaula.v1.ReadLogHead.$Properties|null);

            /** Entry readQuestion. */
            readQuestion?: (karaula.v1.ReadQuestion.$Properties|null);

            /** Entry readAnswer. */
            readAnswer?: (karaula.v1.ReadAnswer.$Properties|null);

            /** Entry sealedVariants. */
            sealedVariants?: (karaula.v1.SealedVariants.$Properties|null);

            /** Entry dataSubjectRequest. */
            dataSubjectRequest?: (karaula.v1.DataSubjectRequest.$Properties|null);

            /** Entry dataSubjectAnswer. */
            dataSubjectAnswer?: (karaula.v1.DataSubjectAnswer.$Properties|null);

            /** Entry prekey. */
            prekey?: (karaula.v1.Prekey.$Properties|null);

            /** Entry copyCompliance. */
            copyCompliance?: (karaula.v1.CopyCompliance.$Properties|null);

            /** Entry link. */
            link?: (karaula.v1.Link.$Properties|null);

            /** Entry linkRequest. */
            linkRequest?: (karaula.v1.LinkRequest.$Properties|null);

            /** Entry linkAnswer. */
            linkAnswer?: (karaula.v1.LinkAnswer.$Properties|null);

            /** Entry sighting. */
            sighting?: (karaula.v1.Sighting.$Properties|null);

            /** Entry detection. */
            detection?: (karaula.v1.Detection.$Properties|null);

            /** Entry informationRequest. */
            informationRequest?: (karaula.v1.InformationRequest.$Properties|null);

            /** Entry informationAnswer. */
            informationAnswer?: (karaula.v1.InformationAnswer.$Properties|null);

            /** Entry body. */
            body?: ("alert"|"update"|"retraction"|"sealed"|"heads"|"action"|"contentKey"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"sealedVariants"|"dataSubjectRequest"|"dataSubjectAnswer"|"prekey"|"copyCompliance"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer");

            /**
             * Creates a new Entry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Entry instance
             */
            static create(properties: karaula.v1.Entry.$Shape): karaula.v1.Entry & karaula.v1.Entry.$Shape;
            static create(properties?: karaula.v1.Entry.$Properties): karaula.v1.Entry;

            /**
             * Encodes the specified Entry message. Does not implicitly {@link karaula.v1.Entry.verify|verify} messages.
             * @param message Entry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Entry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Entry & karaula.v1.Entry.$Shape} Entry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Entry & karaula.v1.Entry.$Shape;
        }

        namespace Entry {

            /** Properties of an Entry. */
            interface $Properties {

                /** Entry origin */
                origin?: (string|null);

                /** Entry community */
                community?: (string|null);

                /** Entry kind */
                kind?: (karaula.v1.Kind.Code|null);

                /** Entry seq */
                seq?: (number|Long|null);

                /** Entry prev */
                prev?: (Uint8Array|null);

                /** Entry issuedAt */
                issuedAt?: (google.protobuf.Timestamp.$Properties|null);

                /** Entry expiresAt */
                expiresAt?: (google.protobuf.Timestamp.$Properties|null);

                /** Entry entryId */
                entryId?: (string|null);

                /** Entry status */
                status?: (karaula.v1.Status.Code|null);

                /** Entry handling */
                handling?: (karaula.v1.Handling.$Properties|null);

                /** Entry release */
                release?: (karaula.v1.Release.$Properties|null);

                /** Entry alert */
                alert?: (karaula.v1.Alert.$Properties|null);

                /** Entry update */
                update?: (karaula.v1.Update.$Properties|null);

                /** Entry retraction */
                retraction?: (karaula.v1.Retraction.$Properties|null);

                /** Entry sealed */
                sealed?: (karaula.v1.Sealed.$Properties|null);

                /** Entry heads */
                heads?: (karaula.v1.HeadsStatement.$Properties|null);

                /** Entry action */
                action?: (karaula.v1.ActionReceipt.$Properties|null);

                /** Entry contentKey */
                contentKey?: (karaula.v1.ContentKey.$Properties|null);

                /** Entry forwardRequest */
                forwardRequest?: (karaula.v1.ForwardRequest.$Properties|null);

                /** Entry forwardGrant */
                forwardGrant?: (karaula.v1.ForwardGrant.$Properties|null);

                /** Entry forwardRefusal */
                forwardRefusal?: (karaula.v1.ForwardRefusal.$Properties|null);

                /** Entry forwarded */
                forwarded?: (karaula.v1.ForwardedCopy.$Properties|null);

                /** Entry erasure */
                erasure?: (karaula.v1.ErasureReceipt.$Properties|null);

                /** Entry readLogHead */
                readLogHead?: (karaula.v1.ReadLogHead.$Properties|null);

                /** Entry readQuestion */
                readQuestion?: (karaula.v1.ReadQuestion.$Properties|null);

                /** Entry readAnswer */
                readAnswer?: (karaula.v1.ReadAnswer.$Properties|null);

                /** Entry sealedVariants */
                sealedVariants?: (karaula.v1.SealedVariants.$Properties|null);

                /** Entry dataSubjectRequest */
                dataSubjectRequest?: (karaula.v1.DataSubjectRequest.$Properties|null);

                /** Entry dataSubjectAnswer */
                dataSubjectAnswer?: (karaula.v1.DataSubjectAnswer.$Properties|null);

                /** Entry prekey */
                prekey?: (karaula.v1.Prekey.$Properties|null);

                /** Entry copyCompliance */
                copyCompliance?: (karaula.v1.CopyCompliance.$Properties|null);

                /** Entry link */
                link?: (karaula.v1.Link.$Properties|null);

                /** Entry linkRequest */
                linkRequest?: (karaula.v1.LinkRequest.$Properties|null);

                /** Entry linkAnswer */
                linkAnswer?: (karaula.v1.LinkAnswer.$Properties|null);

                /** Entry sighting */
                sighting?: (karaula.v1.Sighting.$Properties|null);

                /** Entry detection */
                detection?: (karaula.v1.Detection.$Properties|null);

                /** Entry informationRequest */
                informationRequest?: (karaula.v1.InformationRequest.$Properties|null);

                /** Entry informationAnswer */
                informationAnswer?: (karaula.v1.InformationAnswer.$Properties|null);

                /** Entry body */
                body?: ("alert"|"update"|"retraction"|"sealed"|"heads"|"action"|"contentKey"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"sealedVariants"|"dataSubjectRequest"|"dataSubjectAnswer"|"prekey"|"copyCompliance"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Entry. */
            type $Shape = {
              origin?: string|null;
              community?: string|null;
              kind?: karaula.v1.Kind.Code|null;
              seq?: number|Long|null;
              prev?: Uint8Array|null;
              issuedAt?: google.protobuf.Timestamp.$Shape|null;
              expiresAt?: google.protobuf.Timestamp.$Shape|null;
              entryId?: string|null;
              status?: karaula.v1.Status.Code|null;
              handling?: karaula.v1.Handling.$Shape|null;
              release?: karaula.v1.Release.$Shape|null;
              alert?: karaula.v1.Alert.$Shape|null;
              update?: karaula.v1.Update.$Shape|null;
              retraction?: karaula.v1.Retraction.$Shape|null;
              sealed?: karaula.v1.Sealed.$Shape|null;
              heads?: karaula.v1.HeadsStatement.$Shape|null;
              action?: karaula.v1.ActionReceipt.$Shape|null;
              contentKey?: karaula.v1.ContentKey.$Shape|null;
              forwardRequest?: karaula.v1.ForwardRequest.$Shape|null;
              forwardGrant?: karaula.v1.ForwardGrant.$Shape|null;
              forwardRefusal?: karaula.v1.ForwardRefusal.$Shape|null;
              forwarded?: karaula.v1.ForwardedCopy.$Shape|null;
              erasure?: karaula.v1.ErasureReceipt.$Shape|null;
              readLogHead?: karaula.v1.ReadLogHead.$Shape|null;
              readQuestion?: karaula.v1.ReadQuestion.$Shape|null;
              readAnswer?: karaula.v1.ReadAnswer.$Shape|null;
              sealedVariants?: karaula.v1.SealedVariants.$Shape|null;
              dataSubjectRequest?: karaula.v1.DataSubjectRequest.$Shape|null;
              dataSubjectAnswer?: karaula.v1.DataSubjectAnswer.$Shape|null;
              prekey?: karaula.v1.Prekey.$Shape|null;
              copyCompliance?: karaula.v1.CopyCompliance.$Shape|null;
              link?: karaula.v1.Link.$Shape|null;
              linkRequest?: karaula.v1.LinkRequest.$Shape|null;
              linkAnswer?: karaula.v1.LinkAnswer.$Shape|null;
              sighting?: karaula.v1.Sighting.$Shape|null;
              detection?: karaula.v1.Detection.$Shape|null;
              informationRequest?: karaula.v1.InformationRequest.$Shape|null;
              informationAnswer?: karaula.v1.InformationAnswer.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "alert"; alert: karaula.v1.Alert.$Shape; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "update"; alert?: null; update: karaula.v1.Update.$Shape; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "retraction"; alert?: null; update?: null; retraction: karaula.v1.Retraction.$Shape; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sealed"; alert?: null; update?: null; retraction?: null; sealed: karaula.v1.Sealed.$Shape; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "heads"; alert?: null; update?: null; retraction?: null; sealed?: null; heads: karaula.v1.HeadsStatement.$Shape; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "action"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action: karaula.v1.ActionReceipt.$Shape; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "contentKey"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey: karaula.v1.ContentKey.$Shape; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest: karaula.v1.ForwardRequest.$Shape; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardGrant"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant: karaula.v1.ForwardGrant.$Shape; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRefusal"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal: karaula.v1.ForwardRefusal.$Shape; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwarded"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded: karaula.v1.ForwardedCopy.$Shape; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "erasure"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure: karaula.v1.ErasureReceipt.$Shape; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readLogHead"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead: karaula.v1.ReadLogHead.$Shape; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readQuestion"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion: karaula.v1.ReadQuestion.$Shape; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer: karaula.v1.ReadAnswer.$Shape; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sealedVariants"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants: karaula.v1.SealedVariants.$Shape; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest: karaula.v1.DataSubjectRequest.$Shape; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer: karaula.v1.DataSubjectAnswer.$Shape; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "prekey"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey: karaula.v1.Prekey.$Shape; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "copyCompliance"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance: karaula.v1.CopyCompliance.$Shape; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "link"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link: karaula.v1.Link.$Shape; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest: karaula.v1.LinkRequest.$Shape; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer: karaula.v1.LinkAnswer.$Shape; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sighting"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting: karaula.v1.Sighting.$Shape; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "detection"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection: karaula.v1.Detection.$Shape; informationRequest?: null; informationAnswer?: null }|{ body?: "informationRequest"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest: karaula.v1.InformationRequest.$Shape; informationAnswer?: null }|{ body?: "informationAnswer"; alert?: null; update?: null; retraction?: null; sealed?: null; heads?: null; action?: null; contentKey?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; sealedVariants?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; prekey?: null; copyCompliance?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer: karaula.v1.InformationAnswer.$Shape })
            );
        }

        /**
         * Properties of a ForwardRequest.
         * @deprecated Use karaula.v1.ForwardRequest.$Properties instead.
         */
        interface IForwardRequest extends karaula.v1.ForwardRequest.$Properties {
        }

        /** Represents a ForwardRequest. */
        class ForwardRequest {

            /**
             * Constructs a new ForwardRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ForwardRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardRequest target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** ForwardRequest community. */
            community: string;

            /** ForwardRequest participants. */
            participants: string[];

            /** ForwardRequest purposes. */
            purposes: karaula.v1.Purpose.Code[];

            /** ForwardRequest until. */
            until?: (google.protobuf.Timestamp.$Properties|null);

            /** ForwardRequest reason. */
            reason: string;

            /**
             * Creates a new ForwardRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardRequest instance
             */
            static create(properties: karaula.v1.ForwardRequest.$Shape): karaula.v1.ForwardRequest & karaula.v1.ForwardRequest.$Shape;
            static create(properties?: karaula.v1.ForwardRequest.$Properties): karaula.v1.ForwardRequest;

            /**
             * Encodes the specified ForwardRequest message. Does not implicitly {@link karaula.v1.ForwardRequest.verify|verify} messages.
             * @param message ForwardRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ForwardRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardRequest & karaula.v1.ForwardRequest.$Shape} ForwardRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ForwardRequest & karaula.v1.ForwardRequest.$Shape;
        }

        namespace ForwardRequest {

            /** Properties of a ForwardRequest. */
            interface $Properties {

                /** ForwardRequest target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** ForwardRequest community */
                community?: (string|null);

                /** ForwardRequest participants */
                participants?: (string[]|null);

                /** ForwardRequest purposes */
                purposes?: (karaula.v1.Purpose.Code[]|null);

                /** ForwardRequest until */
                until?: (google.protobuf.Timestamp.$Properties|null);

                /** ForwardRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardRequest. */
            type $Shape = karaula.v1.ForwardRequest.$Properties;
        }

        /**
         * Properties of a ForwardGrant.
         * @deprecated Use karaula.v1.ForwardGrant.$Properties instead.
         */
        interface IForwardGrant extends karaula.v1.ForwardGrant.$Properties {
        }

        /** Represents a ForwardGrant. */
        class ForwardGrant {

            /**
             * Constructs a new ForwardGrant.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ForwardGrant.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardGrant request. */
            request?: (karaula.v1.EntryReference.$Properties|null);

            /** ForwardGrant target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** ForwardGrant to. */
            to: string;

            /** ForwardGrant community. */
            community: string;

            /** ForwardGrant participants. */
            participants: string[];

            /** ForwardGrant purposes. */
            purposes: karaula.v1.Purpose.Code[];

            /** ForwardGrant until. */
            until?: (google.protobuf.Timestamp.$Properties|null);

            /**
             * Creates a new ForwardGrant instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardGrant instance
             */
            static create(properties: karaula.v1.ForwardGrant.$Shape): karaula.v1.ForwardGrant & karaula.v1.ForwardGrant.$Shape;
            static create(properties?: karaula.v1.ForwardGrant.$Properties): karaula.v1.ForwardGrant;

            /**
             * Encodes the specified ForwardGrant message. Does not implicitly {@link karaula.v1.ForwardGrant.verify|verify} messages.
             * @param message ForwardGrant message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ForwardGrant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardGrant message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardGrant & karaula.v1.ForwardGrant.$Shape} ForwardGrant
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ForwardGrant & karaula.v1.ForwardGrant.$Shape;
        }

        namespace ForwardGrant {

            /** Properties of a ForwardGrant. */
            interface $Properties {

                /** ForwardGrant request */
                request?: (karaula.v1.EntryReference.$Properties|null);

                /** ForwardGrant target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** ForwardGrant to */
                to?: (string|null);

                /** ForwardGrant community */
                community?: (string|null);

                /** ForwardGrant participants */
                participants?: (string[]|null);

                /** ForwardGrant purposes */
                purposes?: (karaula.v1.Purpose.Code[]|null);

                /** ForwardGrant until */
                until?: (google.protobuf.Timestamp.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardGrant. */
            type $Shape = karaula.v1.ForwardGrant.$Properties;
        }

        /**
         * Properties of a ForwardRefusal.
         * @deprecated Use karaula.v1.ForwardRefusal.$Properties instead.
         */
        interface IForwardRefusal extends karaula.v1.ForwardRefusal.$Properties {
        }

        /** Represents a ForwardRefusal. */
        class ForwardRefusal {

            /**
             * Constructs a new ForwardRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ForwardRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardRefusal request. */
            request?: (karaula.v1.EntryReference.$Properties|null);

            /** ForwardRefusal reason. */
            reason: string;

            /**
             * Creates a new ForwardRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardRefusal instance
             */
            static create(properties: karaula.v1.ForwardRefusal.$Shape): karaula.v1.ForwardRefusal & karaula.v1.ForwardRefusal.$Shape;
            static create(properties?: karaula.v1.ForwardRefusal.$Properties): karaula.v1.ForwardRefusal;

            /**
             * Encodes the specified ForwardRefusal message. Does not implicitly {@link karaula.v1.ForwardRefusal.verify|verify} messages.
             * @param message ForwardRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ForwardRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardRefusal & karaula.v1.ForwardRefusal.$Shape} ForwardRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ForwardRefusal & karaula.v1.ForwardRefusal.$Shape;
        }

        namespace ForwardRefusal {

            /** Properties of a ForwardRefusal. */
            interface $Properties {

                /** ForwardRefusal request */
                request?: (karaula.v1.EntryReference.$Properties|null);

                /** ForwardRefusal reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardRefusal. */
            type $Shape = karaula.v1.ForwardRefusal.$Properties;
        }

        /**
         * Properties of a ForwardedCopy.
         * @deprecated Use karaula.v1.ForwardedCopy.$Properties instead.
         */
        interface IForwardedCopy extends karaula.v1.ForwardedCopy.$Properties {
        }

        /** Represents a ForwardedCopy. */
        class ForwardedCopy {

            /**
             * Constructs a new ForwardedCopy.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ForwardedCopy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForwardedCopy original. */
            original: Uint8Array;

            /** ForwardedCopy originalPlaintext. */
            originalPlaintext: Uint8Array;

            /** ForwardedCopy grant. */
            grant: Uint8Array;

            /** ForwardedCopy grantPlaintext. */
            grantPlaintext: Uint8Array;

            /**
             * Creates a new ForwardedCopy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForwardedCopy instance
             */
            static create(properties: karaula.v1.ForwardedCopy.$Shape): karaula.v1.ForwardedCopy & karaula.v1.ForwardedCopy.$Shape;
            static create(properties?: karaula.v1.ForwardedCopy.$Properties): karaula.v1.ForwardedCopy;

            /**
             * Encodes the specified ForwardedCopy message. Does not implicitly {@link karaula.v1.ForwardedCopy.verify|verify} messages.
             * @param message ForwardedCopy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ForwardedCopy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForwardedCopy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ForwardedCopy & karaula.v1.ForwardedCopy.$Shape} ForwardedCopy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ForwardedCopy & karaula.v1.ForwardedCopy.$Shape;
        }

        namespace ForwardedCopy {

            /** Properties of a ForwardedCopy. */
            interface $Properties {

                /** ForwardedCopy original */
                original?: (Uint8Array|null);

                /** ForwardedCopy originalPlaintext */
                originalPlaintext?: (Uint8Array|null);

                /** ForwardedCopy grant */
                grant?: (Uint8Array|null);

                /** ForwardedCopy grantPlaintext */
                grantPlaintext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForwardedCopy. */
            type $Shape = karaula.v1.ForwardedCopy.$Properties;
        }

        /**
         * Properties of a CopyCompliance.
         * @deprecated Use karaula.v1.CopyCompliance.$Properties instead.
         */
        interface ICopyCompliance extends karaula.v1.CopyCompliance.$Properties {
        }

        /** Represents a CopyCompliance. */
        class CopyCompliance {

            /**
             * Constructs a new CopyCompliance.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.CopyCompliance.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CopyCompliance target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** CopyCompliance community. */
            community: string;

            /** CopyCompliance members. */
            members: number;

            /** CopyCompliance complied. */
            complied: string[];

            /** CopyCompliance grant. */
            grant: Uint8Array;

            /** CopyCompliance grantPlaintext. */
            grantPlaintext: Uint8Array;

            /**
             * Creates a new CopyCompliance instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CopyCompliance instance
             */
            static create(properties: karaula.v1.CopyCompliance.$Shape): karaula.v1.CopyCompliance & karaula.v1.CopyCompliance.$Shape;
            static create(properties?: karaula.v1.CopyCompliance.$Properties): karaula.v1.CopyCompliance;

            /**
             * Encodes the specified CopyCompliance message. Does not implicitly {@link karaula.v1.CopyCompliance.verify|verify} messages.
             * @param message CopyCompliance message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.CopyCompliance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CopyCompliance message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.CopyCompliance & karaula.v1.CopyCompliance.$Shape} CopyCompliance
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.CopyCompliance & karaula.v1.CopyCompliance.$Shape;
        }

        namespace CopyCompliance {

            /** Properties of a CopyCompliance. */
            interface $Properties {

                /** CopyCompliance target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** CopyCompliance community */
                community?: (string|null);

                /** CopyCompliance members */
                members?: (number|null);

                /** CopyCompliance complied */
                complied?: (string[]|null);

                /** CopyCompliance grant */
                grant?: (Uint8Array|null);

                /** CopyCompliance grantPlaintext */
                grantPlaintext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CopyCompliance. */
            type $Shape = karaula.v1.CopyCompliance.$Properties;
        }

        /**
         * Properties of a Status.
         * @deprecated Use karaula.v1.Status.$Properties instead.
         */
        interface IStatus extends karaula.v1.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: karaula.v1.Status.$Shape): karaula.v1.Status & karaula.v1.Status.$Shape;
            static create(properties?: karaula.v1.Status.$Properties): karaula.v1.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link karaula.v1.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Status & karaula.v1.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Status & karaula.v1.Status.$Shape;
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = karaula.v1.Status.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** ACTUAL value */
                ACTUAL = 1,

                /** EXERCISE value */
                EXERCISE = 2,

                /** TEST value */
                TEST = 3
            }
        }

        /**
         * Properties of a HandlingCode.
         * @deprecated Use karaula.v1.HandlingCode.$Properties instead.
         */
        interface IHandlingCode extends karaula.v1.HandlingCode.$Properties {
        }

        /** Represents a HandlingCode. */
        class HandlingCode {

            /**
             * Constructs a new HandlingCode.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.HandlingCode.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new HandlingCode instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HandlingCode instance
             */
            static create(properties: karaula.v1.HandlingCode.$Shape): karaula.v1.HandlingCode & karaula.v1.HandlingCode.$Shape;
            static create(properties?: karaula.v1.HandlingCode.$Properties): karaula.v1.HandlingCode;

            /**
             * Encodes the specified HandlingCode message. Does not implicitly {@link karaula.v1.HandlingCode.verify|verify} messages.
             * @param message HandlingCode message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.HandlingCode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandlingCode message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.HandlingCode & karaula.v1.HandlingCode.$Shape} HandlingCode
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.HandlingCode & karaula.v1.HandlingCode.$Shape;
        }

        namespace HandlingCode {

            /** Properties of a HandlingCode. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HandlingCode. */
            type $Shape = karaula.v1.HandlingCode.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** H0 value */
                H0 = 1,

                /** H1 value */
                H1 = 2,

                /** H2 value */
                H2 = 3,

                /** H3 value */
                H3 = 4
            }
        }

        /**
         * Properties of a Purpose.
         * @deprecated Use karaula.v1.Purpose.$Properties instead.
         */
        interface IPurpose extends karaula.v1.Purpose.$Properties {
        }

        /** Represents a Purpose. */
        class Purpose {

            /**
             * Constructs a new Purpose.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Purpose.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Purpose instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Purpose instance
             */
            static create(properties: karaula.v1.Purpose.$Shape): karaula.v1.Purpose & karaula.v1.Purpose.$Shape;
            static create(properties?: karaula.v1.Purpose.$Properties): karaula.v1.Purpose;

            /**
             * Encodes the specified Purpose message. Does not implicitly {@link karaula.v1.Purpose.verify|verify} messages.
             * @param message Purpose message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Purpose.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Purpose message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Purpose & karaula.v1.Purpose.$Shape} Purpose
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Purpose & karaula.v1.Purpose.$Shape;
        }

        namespace Purpose {

            /** Properties of a Purpose. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Purpose. */
            type $Shape = karaula.v1.Purpose.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** BORDER_CONTROL value */
                BORDER_CONTROL = 1,

                /** CRIMINAL_INVESTIGATION value */
                CRIMINAL_INVESTIGATION = 2,

                /** VISA_PROCESSING value */
                VISA_PROCESSING = 3,

                /** RETURN_PROCEDURE value */
                RETURN_PROCEDURE = 4,

                /** VICTIM_PROTECTION value */
                VICTIM_PROTECTION = 5
            }
        }

        /**
         * Properties of a Handling.
         * @deprecated Use karaula.v1.Handling.$Properties instead.
         */
        interface IHandling extends karaula.v1.Handling.$Properties {
        }

        /** Represents a Handling. */
        class Handling {

            /**
             * Constructs a new Handling.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Handling.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Handling code. */
            code: karaula.v1.HandlingCode.Code;

            /** Handling restriction. */
            restriction: string;

            /** Handling purposes. */
            purposes: karaula.v1.Purpose.Code[];

            /** Handling releasableTo. */
            releasableTo: string[];

            /**
             * Creates a new Handling instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Handling instance
             */
            static create(properties: karaula.v1.Handling.$Shape): karaula.v1.Handling & karaula.v1.Handling.$Shape;
            static create(properties?: karaula.v1.Handling.$Properties): karaula.v1.Handling;

            /**
             * Encodes the specified Handling message. Does not implicitly {@link karaula.v1.Handling.verify|verify} messages.
             * @param message Handling message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Handling.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Handling message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Handling & karaula.v1.Handling.$Shape} Handling
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Handling & karaula.v1.Handling.$Shape;
        }

        namespace Handling {

            /** Properties of a Handling. */
            interface $Properties {

                /** Handling code */
                code?: (karaula.v1.HandlingCode.Code|null);

                /** Handling restriction */
                restriction?: (string|null);

                /** Handling purposes */
                purposes?: (karaula.v1.Purpose.Code[]|null);

                /** Handling releasableTo */
                releasableTo?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Handling. */
            type $Shape = karaula.v1.Handling.$Properties;
        }

        /**
         * Properties of an ErasureReason.
         * @deprecated Use karaula.v1.ErasureReason.$Properties instead.
         */
        interface IErasureReason extends karaula.v1.ErasureReason.$Properties {
        }

        /** Represents an ErasureReason. */
        class ErasureReason {

            /**
             * Constructs a new ErasureReason.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ErasureReason.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ErasureReason instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ErasureReason instance
             */
            static create(properties: karaula.v1.ErasureReason.$Shape): karaula.v1.ErasureReason & karaula.v1.ErasureReason.$Shape;
            static create(properties?: karaula.v1.ErasureReason.$Properties): karaula.v1.ErasureReason;

            /**
             * Encodes the specified ErasureReason message. Does not implicitly {@link karaula.v1.ErasureReason.verify|verify} messages.
             * @param message ErasureReason message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ErasureReason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErasureReason message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ErasureReason & karaula.v1.ErasureReason.$Shape} ErasureReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ErasureReason & karaula.v1.ErasureReason.$Shape;
        }

        namespace ErasureReason {

            /** Properties of an ErasureReason. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErasureReason. */
            type $Shape = karaula.v1.ErasureReason.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** EXPIRED value */
                EXPIRED = 1,

                /** DATA_SUBJECT value */
                DATA_SUBJECT = 2,

                /** RETRACTED value */
                RETRACTED = 3
            }
        }

        /**
         * Properties of an ErasedPlaces.
         * @deprecated Use karaula.v1.ErasedPlaces.$Properties instead.
         */
        interface IErasedPlaces extends karaula.v1.ErasedPlaces.$Properties {
        }

        /** Represents an ErasedPlaces. */
        class ErasedPlaces {

            /**
             * Constructs a new ErasedPlaces.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ErasedPlaces.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ErasedPlaces feed. */
            feed: string;

            /** ErasedPlaces fromSeq. */
            fromSeq: (number|Long);

            /** ErasedPlaces toSeq. */
            toSeq: (number|Long);

            /** ErasedPlaces hash. */
            hash: Uint8Array;

            /**
             * Creates a new ErasedPlaces instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ErasedPlaces instance
             */
            static create(properties: karaula.v1.ErasedPlaces.$Shape): karaula.v1.ErasedPlaces & karaula.v1.ErasedPlaces.$Shape;
            static create(properties?: karaula.v1.ErasedPlaces.$Properties): karaula.v1.ErasedPlaces;

            /**
             * Encodes the specified ErasedPlaces message. Does not implicitly {@link karaula.v1.ErasedPlaces.verify|verify} messages.
             * @param message ErasedPlaces message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ErasedPlaces.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErasedPlaces message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ErasedPlaces & karaula.v1.ErasedPlaces.$Shape} ErasedPlaces
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ErasedPlaces & karaula.v1.ErasedPlaces.$Shape;
        }

        namespace ErasedPlaces {

            /** Properties of an ErasedPlaces. */
            interface $Properties {

                /** ErasedPlaces feed */
                feed?: (string|null);

                /** ErasedPlaces fromSeq */
                fromSeq?: (number|Long|null);

                /** ErasedPlaces toSeq */
                toSeq?: (number|Long|null);

                /** ErasedPlaces hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErasedPlaces. */
            type $Shape = karaula.v1.ErasedPlaces.$Properties;
        }

        /**
         * Properties of an ErasureReceipt.
         * @deprecated Use karaula.v1.ErasureReceipt.$Properties instead.
         */
        interface IErasureReceipt extends karaula.v1.ErasureReceipt.$Properties {
        }

        /** Represents an ErasureReceipt. */
        class ErasureReceipt {

            /**
             * Constructs a new ErasureReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ErasureReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ErasureReceipt reason. */
            reason: karaula.v1.ErasureReason.Code;

            /** ErasureReceipt entries. */
            entries: karaula.v1.ErasedPlaces.$Properties[];

            /**
             * Creates a new ErasureReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ErasureReceipt instance
             */
            static create(properties: karaula.v1.ErasureReceipt.$Shape): karaula.v1.ErasureReceipt & karaula.v1.ErasureReceipt.$Shape;
            static create(properties?: karaula.v1.ErasureReceipt.$Properties): karaula.v1.ErasureReceipt;

            /**
             * Encodes the specified ErasureReceipt message. Does not implicitly {@link karaula.v1.ErasureReceipt.verify|verify} messages.
             * @param message ErasureReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ErasureReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErasureReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ErasureReceipt & karaula.v1.ErasureReceipt.$Shape} ErasureReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ErasureReceipt & karaula.v1.ErasureReceipt.$Shape;
        }

        namespace ErasureReceipt {

            /** Properties of an ErasureReceipt. */
            interface $Properties {

                /** ErasureReceipt reason */
                reason?: (karaula.v1.ErasureReason.Code|null);

                /** ErasureReceipt entries */
                entries?: (karaula.v1.ErasedPlaces.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErasureReceipt. */
            type $Shape = karaula.v1.ErasureReceipt.$Properties;
        }

        /**
         * Properties of an Urgency.
         * @deprecated Use karaula.v1.Urgency.$Properties instead.
         */
        interface IUrgency extends karaula.v1.Urgency.$Properties {
        }

        /** Represents an Urgency. */
        class Urgency {

            /**
             * Constructs a new Urgency.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Urgency.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Urgency instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Urgency instance
             */
            static create(properties: karaula.v1.Urgency.$Shape): karaula.v1.Urgency & karaula.v1.Urgency.$Shape;
            static create(properties?: karaula.v1.Urgency.$Properties): karaula.v1.Urgency;

            /**
             * Encodes the specified Urgency message. Does not implicitly {@link karaula.v1.Urgency.verify|verify} messages.
             * @param message Urgency message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Urgency.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Urgency message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Urgency & karaula.v1.Urgency.$Shape} Urgency
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Urgency & karaula.v1.Urgency.$Shape;
        }

        namespace Urgency {

            /** Properties of an Urgency. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Urgency. */
            type $Shape = karaula.v1.Urgency.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** URGENT value */
                URGENT = 1,

                /** URGENT_INDIRECT value */
                URGENT_INDIRECT = 2,

                /** NORMAL value */
                NORMAL = 3
            }
        }

        /**
         * Properties of an InformationOutcome.
         * @deprecated Use karaula.v1.InformationOutcome.$Properties instead.
         */
        interface IInformationOutcome extends karaula.v1.InformationOutcome.$Properties {
        }

        /** Represents an InformationOutcome. */
        class InformationOutcome {

            /**
             * Constructs a new InformationOutcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.InformationOutcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new InformationOutcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InformationOutcome instance
             */
            static create(properties: karaula.v1.InformationOutcome.$Shape): karaula.v1.InformationOutcome & karaula.v1.InformationOutcome.$Shape;
            static create(properties?: karaula.v1.InformationOutcome.$Properties): karaula.v1.InformationOutcome;

            /**
             * Encodes the specified InformationOutcome message. Does not implicitly {@link karaula.v1.InformationOutcome.verify|verify} messages.
             * @param message InformationOutcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.InformationOutcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InformationOutcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.InformationOutcome & karaula.v1.InformationOutcome.$Shape} InformationOutcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.InformationOutcome & karaula.v1.InformationOutcome.$Shape;
        }

        namespace InformationOutcome {

            /** Properties of an InformationOutcome. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InformationOutcome. */
            type $Shape = karaula.v1.InformationOutcome.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** ANSWERED value */
                ANSWERED = 1,

                /** PARTIAL value */
                PARTIAL = 2,

                /** NOTHING_HELD value */
                NOTHING_HELD = 3,

                /** REFUSED value */
                REFUSED = 4,

                /** WITHDRAWN value */
                WITHDRAWN = 5
            }
        }

        /**
         * Properties of an InformationRefusal.
         * @deprecated Use karaula.v1.InformationRefusal.$Properties instead.
         */
        interface IInformationRefusal extends karaula.v1.InformationRefusal.$Properties {
        }

        /** Represents an InformationRefusal. */
        class InformationRefusal {

            /**
             * Constructs a new InformationRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.InformationRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new InformationRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InformationRefusal instance
             */
            static create(properties: karaula.v1.InformationRefusal.$Shape): karaula.v1.InformationRefusal & karaula.v1.InformationRefusal.$Shape;
            static create(properties?: karaula.v1.InformationRefusal.$Properties): karaula.v1.InformationRefusal;

            /**
             * Encodes the specified InformationRefusal message. Does not implicitly {@link karaula.v1.InformationRefusal.verify|verify} messages.
             * @param message InformationRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.InformationRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InformationRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.InformationRefusal & karaula.v1.InformationRefusal.$Shape} InformationRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.InformationRefusal & karaula.v1.InformationRefusal.$Shape;
        }

        namespace InformationRefusal {

            /** Properties of an InformationRefusal. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InformationRefusal. */
            type $Shape = karaula.v1.InformationRefusal.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** NATIONAL_SECURITY value */
                NATIONAL_SECURITY = 1,

                /** JEOPARDISES_INVESTIGATION value */
                JEOPARDISES_INVESTIGATION = 2,

                /** SAFETY_OF_PERSON value */
                SAFETY_OF_PERSON = 3,

                /** FUNDAMENTAL_RIGHTS value */
                FUNDAMENTAL_RIGHTS = 4,

                /** DISPROPORTIONATE value */
                DISPROPORTIONATE = 5,

                /** IRRELEVANT value */
                IRRELEVANT = 6,

                /** NO_JUDICIAL_AUTHORISATION value */
                NO_JUDICIAL_AUTHORISATION = 7,

                /** NO_CONSENT_OF_SOURCE value */
                NO_CONSENT_OF_SOURCE = 8,

                /** NOT_RELIABLE value */
                NOT_RELIABLE = 9,

                /** MINOR_OFFENCE value */
                MINOR_OFFENCE = 10,

                /** INCOMPLETE_REQUEST value */
                INCOMPLETE_REQUEST = 11
            }
        }

        /**
         * Properties of an InformationRequest.
         * @deprecated Use karaula.v1.InformationRequest.$Properties instead.
         */
        interface IInformationRequest extends karaula.v1.InformationRequest.$Properties {
        }

        /** Represents an InformationRequest. */
        class InformationRequest {

            /**
             * Constructs a new InformationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.InformationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InformationRequest asked. */
            asked: string[];

            /** InformationRequest question. */
            question: string;

            /** InformationRequest urgency. */
            urgency: karaula.v1.Urgency.Code;

            /** InformationRequest dueAt. */
            dueAt?: (google.protobuf.Timestamp.$Properties|null);

            /** InformationRequest purpose. */
            purpose: karaula.v1.Purpose.Code;

            /** InformationRequest legalBasis. */
            legalBasis: string;

            /** InformationRequest about. */
            about?: (karaula.v1.EntryReference.$Properties|null);

            /**
             * Creates a new InformationRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InformationRequest instance
             */
            static create(properties: karaula.v1.InformationRequest.$Shape): karaula.v1.InformationRequest & karaula.v1.InformationRequest.$Shape;
            static create(properties?: karaula.v1.InformationRequest.$Properties): karaula.v1.InformationRequest;

            /**
             * Encodes the specified InformationRequest message. Does not implicitly {@link karaula.v1.InformationRequest.verify|verify} messages.
             * @param message InformationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.InformationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InformationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.InformationRequest & karaula.v1.InformationRequest.$Shape} InformationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.InformationRequest & karaula.v1.InformationRequest.$Shape;
        }

        namespace InformationRequest {

            /** Properties of an InformationRequest. */
            interface $Properties {

                /** InformationRequest asked */
                asked?: (string[]|null);

                /** InformationRequest question */
                question?: (string|null);

                /** InformationRequest urgency */
                urgency?: (karaula.v1.Urgency.Code|null);

                /** InformationRequest dueAt */
                dueAt?: (google.protobuf.Timestamp.$Properties|null);

                /** InformationRequest purpose */
                purpose?: (karaula.v1.Purpose.Code|null);

                /** InformationRequest legalBasis */
                legalBasis?: (string|null);

                /** InformationRequest about */
                about?: (karaula.v1.EntryReference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InformationRequest. */
            type $Shape = karaula.v1.InformationRequest.$Properties;
        }

        /**
         * Properties of an InformationAnswer.
         * @deprecated Use karaula.v1.InformationAnswer.$Properties instead.
         */
        interface IInformationAnswer extends karaula.v1.InformationAnswer.$Properties {
        }

        /** Represents an InformationAnswer. */
        class InformationAnswer {

            /**
             * Constructs a new InformationAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.InformationAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InformationAnswer request. */
            request?: (karaula.v1.EntryReference.$Properties|null);

            /** InformationAnswer outcome. */
            outcome: karaula.v1.InformationOutcome.Code;

            /** InformationAnswer ground. */
            ground: karaula.v1.InformationRefusal.Code;

            /** InformationAnswer text. */
            text: string;

            /** InformationAnswer entries. */
            entries: karaula.v1.EntryReference.$Properties[];

            /**
             * Creates a new InformationAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InformationAnswer instance
             */
            static create(properties: karaula.v1.InformationAnswer.$Shape): karaula.v1.InformationAnswer & karaula.v1.InformationAnswer.$Shape;
            static create(properties?: karaula.v1.InformationAnswer.$Properties): karaula.v1.InformationAnswer;

            /**
             * Encodes the specified InformationAnswer message. Does not implicitly {@link karaula.v1.InformationAnswer.verify|verify} messages.
             * @param message InformationAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.InformationAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InformationAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.InformationAnswer & karaula.v1.InformationAnswer.$Shape} InformationAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.InformationAnswer & karaula.v1.InformationAnswer.$Shape;
        }

        namespace InformationAnswer {

            /** Properties of an InformationAnswer. */
            interface $Properties {

                /** InformationAnswer request */
                request?: (karaula.v1.EntryReference.$Properties|null);

                /** InformationAnswer outcome */
                outcome?: (karaula.v1.InformationOutcome.Code|null);

                /** InformationAnswer ground */
                ground?: (karaula.v1.InformationRefusal.Code|null);

                /** InformationAnswer text */
                text?: (string|null);

                /** InformationAnswer entries */
                entries?: (karaula.v1.EntryReference.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InformationAnswer. */
            type $Shape = karaula.v1.InformationAnswer.$Properties;
        }

        /**
         * Properties of a Link.
         * @deprecated Use karaula.v1.Link.$Properties instead.
         */
        interface ILink extends karaula.v1.Link.$Properties {
        }

        /** Represents a Link. */
        class Link {

            /**
             * Constructs a new Link.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Link.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Link mine. */
            mine?: (karaula.v1.EntryReference.$Properties|null);

            /** Link theirs. */
            theirs?: (karaula.v1.EntryReference.$Properties|null);

            /** Link types. */
            types: karaula.v1.IdentifierType.Code[];

            /**
             * Creates a new Link instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Link instance
             */
            static create(properties: karaula.v1.Link.$Shape): karaula.v1.Link & karaula.v1.Link.$Shape;
            static create(properties?: karaula.v1.Link.$Properties): karaula.v1.Link;

            /**
             * Encodes the specified Link message. Does not implicitly {@link karaula.v1.Link.verify|verify} messages.
             * @param message Link message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Link.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Link message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Link & karaula.v1.Link.$Shape} Link
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Link & karaula.v1.Link.$Shape;
        }

        namespace Link {

            /** Properties of a Link. */
            interface $Properties {

                /** Link mine */
                mine?: (karaula.v1.EntryReference.$Properties|null);

                /** Link theirs */
                theirs?: (karaula.v1.EntryReference.$Properties|null);

                /** Link types */
                types?: (karaula.v1.IdentifierType.Code[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Link. */
            type $Shape = karaula.v1.Link.$Properties;
        }

        /**
         * Properties of a LinkRequest.
         * @deprecated Use karaula.v1.LinkRequest.$Properties instead.
         */
        interface ILinkRequest extends karaula.v1.LinkRequest.$Properties {
        }

        /** Represents a LinkRequest. */
        class LinkRequest {

            /**
             * Constructs a new LinkRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.LinkRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinkRequest target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** LinkRequest mine. */
            mine?: (karaula.v1.EntryReference.$Properties|null);

            /** LinkRequest types. */
            types: karaula.v1.IdentifierType.Code[];

            /** LinkRequest reason. */
            reason: string;

            /**
             * Creates a new LinkRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinkRequest instance
             */
            static create(properties: karaula.v1.LinkRequest.$Shape): karaula.v1.LinkRequest & karaula.v1.LinkRequest.$Shape;
            static create(properties?: karaula.v1.LinkRequest.$Properties): karaula.v1.LinkRequest;

            /**
             * Encodes the specified LinkRequest message. Does not implicitly {@link karaula.v1.LinkRequest.verify|verify} messages.
             * @param message LinkRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.LinkRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinkRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.LinkRequest & karaula.v1.LinkRequest.$Shape} LinkRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.LinkRequest & karaula.v1.LinkRequest.$Shape;
        }

        namespace LinkRequest {

            /** Properties of a LinkRequest. */
            interface $Properties {

                /** LinkRequest target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** LinkRequest mine */
                mine?: (karaula.v1.EntryReference.$Properties|null);

                /** LinkRequest types */
                types?: (karaula.v1.IdentifierType.Code[]|null);

                /** LinkRequest reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinkRequest. */
            type $Shape = karaula.v1.LinkRequest.$Properties;
        }

        /**
         * Properties of an Identifier.
         * @deprecated Use karaula.v1.Identifier.$Properties instead.
         */
        interface IIdentifier extends karaula.v1.Identifier.$Properties {
        }

        /** Represents an Identifier. */
        class Identifier {

            /**
             * Constructs a new Identifier.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Identifier.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Identifier type. */
            type: karaula.v1.IdentifierType.Code;

            /** Identifier value. */
            value: string;

            /**
             * Creates a new Identifier instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Identifier instance
             */
            static create(properties: karaula.v1.Identifier.$Shape): karaula.v1.Identifier & karaula.v1.Identifier.$Shape;
            static create(properties?: karaula.v1.Identifier.$Properties): karaula.v1.Identifier;

            /**
             * Encodes the specified Identifier message. Does not implicitly {@link karaula.v1.Identifier.verify|verify} messages.
             * @param message Identifier message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Identifier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Identifier message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Identifier & karaula.v1.Identifier.$Shape} Identifier
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Identifier & karaula.v1.Identifier.$Shape;
        }

        namespace Identifier {

            /** Properties of an Identifier. */
            interface $Properties {

                /** Identifier type */
                type?: (karaula.v1.IdentifierType.Code|null);

                /** Identifier value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Identifier. */
            type $Shape = karaula.v1.Identifier.$Properties;
        }

        /**
         * Properties of a LinkAnswer.
         * @deprecated Use karaula.v1.LinkAnswer.$Properties instead.
         */
        interface ILinkAnswer extends karaula.v1.LinkAnswer.$Properties {
        }

        /** Represents a LinkAnswer. */
        class LinkAnswer {

            /**
             * Constructs a new LinkAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.LinkAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinkAnswer request. */
            request?: (karaula.v1.EntryReference.$Properties|null);

            /** LinkAnswer identifiers. */
            identifiers: karaula.v1.Identifier.$Properties[];

            /** LinkAnswer refusal. */
            refusal: string;

            /**
             * Creates a new LinkAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinkAnswer instance
             */
            static create(properties: karaula.v1.LinkAnswer.$Shape): karaula.v1.LinkAnswer & karaula.v1.LinkAnswer.$Shape;
            static create(properties?: karaula.v1.LinkAnswer.$Properties): karaula.v1.LinkAnswer;

            /**
             * Encodes the specified LinkAnswer message. Does not implicitly {@link karaula.v1.LinkAnswer.verify|verify} messages.
             * @param message LinkAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.LinkAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinkAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.LinkAnswer & karaula.v1.LinkAnswer.$Shape} LinkAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.LinkAnswer & karaula.v1.LinkAnswer.$Shape;
        }

        namespace LinkAnswer {

            /** Properties of a LinkAnswer. */
            interface $Properties {

                /** LinkAnswer request */
                request?: (karaula.v1.EntryReference.$Properties|null);

                /** LinkAnswer identifiers */
                identifiers?: (karaula.v1.Identifier.$Properties[]|null);

                /** LinkAnswer refusal */
                refusal?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinkAnswer. */
            type $Shape = karaula.v1.LinkAnswer.$Properties;
        }

        /**
         * Properties of a ReadLogHead.
         * @deprecated Use karaula.v1.ReadLogHead.$Properties instead.
         */
        interface IReadLogHead extends karaula.v1.ReadLogHead.$Properties {
        }

        /** Represents a ReadLogHead. */
        class ReadLogHead {

            /**
             * Constructs a new ReadLogHead.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReadLogHead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadLogHead length. */
            length: (number|Long);

            /** ReadLogHead hash. */
            hash: Uint8Array;

            /**
             * Creates a new ReadLogHead instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadLogHead instance
             */
            static create(properties: karaula.v1.ReadLogHead.$Shape): karaula.v1.ReadLogHead & karaula.v1.ReadLogHead.$Shape;
            static create(properties?: karaula.v1.ReadLogHead.$Properties): karaula.v1.ReadLogHead;

            /**
             * Encodes the specified ReadLogHead message. Does not implicitly {@link karaula.v1.ReadLogHead.verify|verify} messages.
             * @param message ReadLogHead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReadLogHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadLogHead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReadLogHead & karaula.v1.ReadLogHead.$Shape} ReadLogHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReadLogHead & karaula.v1.ReadLogHead.$Shape;
        }

        namespace ReadLogHead {

            /** Properties of a ReadLogHead. */
            interface $Properties {

                /** ReadLogHead length */
                length?: (number|Long|null);

                /** ReadLogHead hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadLogHead. */
            type $Shape = karaula.v1.ReadLogHead.$Properties;
        }

        /**
         * Properties of a ReadQuestion.
         * @deprecated Use karaula.v1.ReadQuestion.$Properties instead.
         */
        interface IReadQuestion extends karaula.v1.ReadQuestion.$Properties {
        }

        /** Represents a ReadQuestion. */
        class ReadQuestion {

            /**
             * Constructs a new ReadQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReadQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadQuestion target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /**
             * Creates a new ReadQuestion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadQuestion instance
             */
            static create(properties: karaula.v1.ReadQuestion.$Shape): karaula.v1.ReadQuestion & karaula.v1.ReadQuestion.$Shape;
            static create(properties?: karaula.v1.ReadQuestion.$Properties): karaula.v1.ReadQuestion;

            /**
             * Encodes the specified ReadQuestion message. Does not implicitly {@link karaula.v1.ReadQuestion.verify|verify} messages.
             * @param message ReadQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReadQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReadQuestion & karaula.v1.ReadQuestion.$Shape} ReadQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReadQuestion & karaula.v1.ReadQuestion.$Shape;
        }

        namespace ReadQuestion {

            /** Properties of a ReadQuestion. */
            interface $Properties {

                /** ReadQuestion target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadQuestion. */
            type $Shape = karaula.v1.ReadQuestion.$Properties;
        }

        /**
         * Properties of an EntryReader.
         * @deprecated Use karaula.v1.EntryReader.$Properties instead.
         */
        interface IEntryReader extends karaula.v1.EntryReader.$Properties {
        }

        /** Represents an EntryReader. */
        class EntryReader {

            /**
             * Constructs a new EntryReader.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.EntryReader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryReader who. */
            who: string;

            /** EntryReader purpose. */
            purpose: karaula.v1.Purpose.Code;

            /** EntryReader first. */
            first?: (google.protobuf.Timestamp.$Properties|null);

            /** EntryReader last. */
            last?: (google.protobuf.Timestamp.$Properties|null);

            /** EntryReader count. */
            count: number;

            /**
             * Creates a new EntryReader instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EntryReader instance
             */
            static create(properties: karaula.v1.EntryReader.$Shape): karaula.v1.EntryReader & karaula.v1.EntryReader.$Shape;
            static create(properties?: karaula.v1.EntryReader.$Properties): karaula.v1.EntryReader;

            /**
             * Encodes the specified EntryReader message. Does not implicitly {@link karaula.v1.EntryReader.verify|verify} messages.
             * @param message EntryReader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.EntryReader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryReader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.EntryReader & karaula.v1.EntryReader.$Shape} EntryReader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.EntryReader & karaula.v1.EntryReader.$Shape;
        }

        namespace EntryReader {

            /** Properties of an EntryReader. */
            interface $Properties {

                /** EntryReader who */
                who?: (string|null);

                /** EntryReader purpose */
                purpose?: (karaula.v1.Purpose.Code|null);

                /** EntryReader first */
                first?: (google.protobuf.Timestamp.$Properties|null);

                /** EntryReader last */
                last?: (google.protobuf.Timestamp.$Properties|null);

                /** EntryReader count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryReader. */
            type $Shape = karaula.v1.EntryReader.$Properties;
        }

        /**
         * Properties of a ReadRefusal.
         * @deprecated Use karaula.v1.ReadRefusal.$Properties instead.
         */
        interface IReadRefusal extends karaula.v1.ReadRefusal.$Properties {
        }

        /** Represents a ReadRefusal. */
        class ReadRefusal {

            /**
             * Constructs a new ReadRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReadRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReadRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadRefusal instance
             */
            static create(properties: karaula.v1.ReadRefusal.$Shape): karaula.v1.ReadRefusal & karaula.v1.ReadRefusal.$Shape;
            static create(properties?: karaula.v1.ReadRefusal.$Properties): karaula.v1.ReadRefusal;

            /**
             * Encodes the specified ReadRefusal message. Does not implicitly {@link karaula.v1.ReadRefusal.verify|verify} messages.
             * @param message ReadRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReadRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReadRefusal & karaula.v1.ReadRefusal.$Shape} ReadRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReadRefusal & karaula.v1.ReadRefusal.$Shape;
        }

        namespace ReadRefusal {

            /** Properties of a ReadRefusal. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadRefusal. */
            type $Shape = karaula.v1.ReadRefusal.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** LAW value */
                LAW = 1,

                /** CHOICE value */
                CHOICE = 2
            }
        }

        /**
         * Properties of a ReadAnswer.
         * @deprecated Use karaula.v1.ReadAnswer.$Properties instead.
         */
        interface IReadAnswer extends karaula.v1.ReadAnswer.$Properties {
        }

        /** Represents a ReadAnswer. */
        class ReadAnswer {

            /**
             * Constructs a new ReadAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReadAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadAnswer target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** ReadAnswer readers. */
            readers: karaula.v1.EntryReader.$Properties[];

            /** ReadAnswer refused. */
            refused: karaula.v1.ReadRefusal.Code;

            /**
             * Creates a new ReadAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadAnswer instance
             */
            static create(properties: karaula.v1.ReadAnswer.$Shape): karaula.v1.ReadAnswer & karaula.v1.ReadAnswer.$Shape;
            static create(properties?: karaula.v1.ReadAnswer.$Properties): karaula.v1.ReadAnswer;

            /**
             * Encodes the specified ReadAnswer message. Does not implicitly {@link karaula.v1.ReadAnswer.verify|verify} messages.
             * @param message ReadAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReadAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReadAnswer & karaula.v1.ReadAnswer.$Shape} ReadAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReadAnswer & karaula.v1.ReadAnswer.$Shape;
        }

        namespace ReadAnswer {

            /** Properties of a ReadAnswer. */
            interface $Properties {

                /** ReadAnswer target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** ReadAnswer readers */
                readers?: (karaula.v1.EntryReader.$Properties[]|null);

                /** ReadAnswer refused */
                refused?: (karaula.v1.ReadRefusal.Code|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadAnswer. */
            type $Shape = karaula.v1.ReadAnswer.$Properties;
        }

        /**
         * Properties of a FeedHead.
         * @deprecated Use karaula.v1.FeedHead.$Properties instead.
         */
        interface IFeedHead extends karaula.v1.FeedHead.$Properties {
        }

        /** Represents a FeedHead. */
        class FeedHead {

            /**
             * Constructs a new FeedHead.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.FeedHead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedHead feed. */
            feed: string;

            /** FeedHead seq. */
            seq: (number|Long);

            /** FeedHead hash. */
            hash: Uint8Array;

            /**
             * Creates a new FeedHead instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedHead instance
             */
            static create(properties: karaula.v1.FeedHead.$Shape): karaula.v1.FeedHead & karaula.v1.FeedHead.$Shape;
            static create(properties?: karaula.v1.FeedHead.$Properties): karaula.v1.FeedHead;

            /**
             * Encodes the specified FeedHead message. Does not implicitly {@link karaula.v1.FeedHead.verify|verify} messages.
             * @param message FeedHead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.FeedHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedHead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.FeedHead & karaula.v1.FeedHead.$Shape} FeedHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.FeedHead & karaula.v1.FeedHead.$Shape;
        }

        namespace FeedHead {

            /** Properties of a FeedHead. */
            interface $Properties {

                /** FeedHead feed */
                feed?: (string|null);

                /** FeedHead seq */
                seq?: (number|Long|null);

                /** FeedHead hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedHead. */
            type $Shape = karaula.v1.FeedHead.$Properties;
        }

        /**
         * Properties of a HeadsStatement.
         * @deprecated Use karaula.v1.HeadsStatement.$Properties instead.
         */
        interface IHeadsStatement extends karaula.v1.HeadsStatement.$Properties {
        }

        /** Represents a HeadsStatement. */
        class HeadsStatement {

            /**
             * Constructs a new HeadsStatement.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.HeadsStatement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeadsStatement own. */
            own: karaula.v1.FeedHead.$Properties[];

            /** HeadsStatement seen. */
            seen: karaula.v1.FeedHead.$Properties[];

            /** HeadsStatement intervalS. */
            intervalS: number;

            /** HeadsStatement letGo. */
            letGo: karaula.v1.FeedHead.$Properties[];

            /** HeadsStatement changesOnly. */
            changesOnly: boolean;

            /**
             * Creates a new HeadsStatement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeadsStatement instance
             */
            static create(properties: karaula.v1.HeadsStatement.$Shape): karaula.v1.HeadsStatement & karaula.v1.HeadsStatement.$Shape;
            static create(properties?: karaula.v1.HeadsStatement.$Properties): karaula.v1.HeadsStatement;

            /**
             * Encodes the specified HeadsStatement message. Does not implicitly {@link karaula.v1.HeadsStatement.verify|verify} messages.
             * @param message HeadsStatement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.HeadsStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeadsStatement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.HeadsStatement & karaula.v1.HeadsStatement.$Shape} HeadsStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.HeadsStatement & karaula.v1.HeadsStatement.$Shape;
        }

        namespace HeadsStatement {

            /** Properties of a HeadsStatement. */
            interface $Properties {

                /** HeadsStatement own */
                own?: (karaula.v1.FeedHead.$Properties[]|null);

                /** HeadsStatement seen */
                seen?: (karaula.v1.FeedHead.$Properties[]|null);

                /** HeadsStatement intervalS */
                intervalS?: (number|null);

                /** HeadsStatement letGo */
                letGo?: (karaula.v1.FeedHead.$Properties[]|null);

                /** HeadsStatement changesOnly */
                changesOnly?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeadsStatement. */
            type $Shape = karaula.v1.HeadsStatement.$Properties;
        }

        /**
         * Properties of a ReceiptAction.
         * @deprecated Use karaula.v1.ReceiptAction.$Properties instead.
         */
        interface IReceiptAction extends karaula.v1.ReceiptAction.$Properties {
        }

        /** Represents a ReceiptAction. */
        class ReceiptAction {

            /**
             * Constructs a new ReceiptAction.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ReceiptAction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReceiptAction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReceiptAction instance
             */
            static create(properties: karaula.v1.ReceiptAction.$Shape): karaula.v1.ReceiptAction & karaula.v1.ReceiptAction.$Shape;
            static create(properties?: karaula.v1.ReceiptAction.$Properties): karaula.v1.ReceiptAction;

            /**
             * Encodes the specified ReceiptAction message. Does not implicitly {@link karaula.v1.ReceiptAction.verify|verify} messages.
             * @param message ReceiptAction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ReceiptAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReceiptAction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ReceiptAction & karaula.v1.ReceiptAction.$Shape} ReceiptAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ReceiptAction & karaula.v1.ReceiptAction.$Shape;
        }

        namespace ReceiptAction {

            /** Properties of a ReceiptAction. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReceiptAction. */
            type $Shape = karaula.v1.ReceiptAction.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** READ value */
                READ = 1,

                /** ACKNOWLEDGED value */
                ACKNOWLEDGED = 2,

                /** ACTIONED value */
                ACTIONED = 3,

                /** COMPLIED value */
                COMPLIED = 4
            }
        }

        /**
         * Properties of an ActionReceipt.
         * @deprecated Use karaula.v1.ActionReceipt.$Properties instead.
         */
        interface IActionReceipt extends karaula.v1.ActionReceipt.$Properties {
        }

        /** Represents an ActionReceipt. */
        class ActionReceipt {

            /**
             * Constructs a new ActionReceipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ActionReceipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActionReceipt target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** ActionReceipt action. */
            action: karaula.v1.ReceiptAction.Code;

            /** ActionReceipt reason. */
            reason: string;

            /**
             * Creates a new ActionReceipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActionReceipt instance
             */
            static create(properties: karaula.v1.ActionReceipt.$Shape): karaula.v1.ActionReceipt & karaula.v1.ActionReceipt.$Shape;
            static create(properties?: karaula.v1.ActionReceipt.$Properties): karaula.v1.ActionReceipt;

            /**
             * Encodes the specified ActionReceipt message. Does not implicitly {@link karaula.v1.ActionReceipt.verify|verify} messages.
             * @param message ActionReceipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ActionReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActionReceipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ActionReceipt & karaula.v1.ActionReceipt.$Shape} ActionReceipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ActionReceipt & karaula.v1.ActionReceipt.$Shape;
        }

        namespace ActionReceipt {

            /** Properties of an ActionReceipt. */
            interface $Properties {

                /** ActionReceipt target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** ActionReceipt action */
                action?: (karaula.v1.ReceiptAction.Code|null);

                /** ActionReceipt reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActionReceipt. */
            type $Shape = karaula.v1.ActionReceipt.$Properties;
        }

        /**
         * Properties of a Release.
         * @deprecated Use karaula.v1.Release.$Properties instead.
         */
        interface IRelease extends karaula.v1.Release.$Properties {
        }

        /** Represents a Release. */
        class Release {

            /**
             * Constructs a new Release.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Release.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Release protected. */
            protected: Uint8Array;

            /** Release signature. */
            signature: Uint8Array;

            /**
             * Creates a new Release instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Release instance
             */
            static create(properties: karaula.v1.Release.$Shape): karaula.v1.Release & karaula.v1.Release.$Shape;
            static create(properties?: karaula.v1.Release.$Properties): karaula.v1.Release;

            /**
             * Encodes the specified Release message. Does not implicitly {@link karaula.v1.Release.verify|verify} messages.
             * @param message Release message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Release.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Release message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Release & karaula.v1.Release.$Shape} Release
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Release & karaula.v1.Release.$Shape;
        }

        namespace Release {

            /** Properties of a Release. */
            interface $Properties {

                /** Release protected */
                "protected"?: (Uint8Array|null);

                /** Release signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Release. */
            type $Shape = karaula.v1.Release.$Properties;
        }

        /**
         * Properties of a Sealed.
         * @deprecated Use karaula.v1.Sealed.$Properties instead.
         */
        interface ISealed extends karaula.v1.Sealed.$Properties {
        }

        /** Represents a Sealed. */
        class Sealed {

            /**
             * Constructs a new Sealed.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Sealed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sealed keyId. */
            keyId: string;

            /** Sealed iv. */
            iv: Uint8Array;

            /** Sealed ciphertext. */
            ciphertext: Uint8Array;

            /** Sealed commitment. */
            commitment: Uint8Array;

            /**
             * Creates a new Sealed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Sealed instance
             */
            static create(properties: karaula.v1.Sealed.$Shape): karaula.v1.Sealed & karaula.v1.Sealed.$Shape;
            static create(properties?: karaula.v1.Sealed.$Properties): karaula.v1.Sealed;

            /**
             * Encodes the specified Sealed message. Does not implicitly {@link karaula.v1.Sealed.verify|verify} messages.
             * @param message Sealed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Sealed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sealed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Sealed & karaula.v1.Sealed.$Shape} Sealed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Sealed & karaula.v1.Sealed.$Shape;
        }

        namespace Sealed {

            /** Properties of a Sealed. */
            interface $Properties {

                /** Sealed keyId */
                keyId?: (string|null);

                /** Sealed iv */
                iv?: (Uint8Array|null);

                /** Sealed ciphertext */
                ciphertext?: (Uint8Array|null);

                /** Sealed commitment */
                commitment?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sealed. */
            type $Shape = karaula.v1.Sealed.$Properties;
        }

        /**
         * Properties of a SealedContent.
         * @deprecated Use karaula.v1.SealedContent.$Properties instead.
         */
        interface ISealedContent extends karaula.v1.SealedContent.$Properties {
        }

        /** Represents a SealedContent. */
        class SealedContent {

            /**
             * Constructs a new SealedContent.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.SealedContent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SealedContent status. */
            status: karaula.v1.Status.Code;

            /** SealedContent handling. */
            handling?: (karaula.v1.Handling.$Properties|null);

            /** SealedContent release. */
            release?: (karaula.v1.Release.$Properties|null);

            /** SealedContent alert. */
            alert?: (karaula.v1.Alert.$Properties|null);

            /** SealedContent update. */
            update?: (karaula.v1.Update.$Properties|null);

            /** SealedContent retraction. */
            retraction?: (karaula.v1.Retraction.$Properties|null);

            /** SealedContent action. */
            action?: (karaula.v1.ActionReceipt.$Properties|null);

            /** SealedContent forwardRequest. */
            forwardRequest?: (karaula.v1.ForwardRequest.$Properties|null);

            /** SealedContent forwardGrant. */
            forwardGrant?: (karaula.v1.ForwardGrant.$Properties|null);

            /** SealedContent forwardRefusal. */
            forwardRefusal?: (karaula.v1.ForwardRefusal.$Properties|null);

            /** SealedContent forwarded. */
            forwarded?: (karaula.v1.ForwardedCopy.$Properties|null);

            /** SealedContent erasure. */
            erasure?: (karaula.v1.ErasureReceipt.$Properties|null);

            /** SealedContent readLogHead. */
            readLogHead?: (karaula.v1.ReadLogHead.$Properties|null);

            /** SealedContent readQuestion. */
            readQuestion?: (karaula.v1.ReadQuestion.$Properties|null);

            /** SealedContent readAnswer. */
            readAnswer?: (karaula.v1.ReadAnswer.$Properties|null);

            /** SealedContent copyCompliance. */
            copyCompliance?: (karaula.v1.CopyCompliance.$Properties|null);

            /** SealedContent dataSubjectRequest. */
            dataSubjectRequest?: (karaula.v1.DataSubjectRequest.$Properties|null);

            /** SealedContent dataSubjectAnswer. */
            dataSubjectAnswer?: (karaula.v1.DataSubjectAnswer.$Properties|null);

            /** SealedContent link. */
            link?: (karaula.v1.Link.$Properties|null);

            /** SealedContent linkRequest. */
            linkRequest?: (karaula.v1.LinkRequest.$Properties|null);

            /** SealedContent linkAnswer. */
            linkAnswer?: (karaula.v1.LinkAnswer.$Properties|null);

            /** SealedContent sighting. */
            sighting?: (karaula.v1.Sighting.$Properties|null);

            /** SealedContent detection. */
            detection?: (karaula.v1.Detection.$Properties|null);

            /** SealedContent informationRequest. */
            informationRequest?: (karaula.v1.InformationRequest.$Properties|null);

            /** SealedContent informationAnswer. */
            informationAnswer?: (karaula.v1.InformationAnswer.$Properties|null);

            /** SealedContent body. */
            body?: ("alert"|"update"|"retraction"|"action"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"copyCompliance"|"dataSubjectRequest"|"dataSubjectAnswer"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer");

            /**
             * Creates a new SealedContent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SealedContent instance
             */
            static create(properties: karaula.v1.SealedContent.$Shape): karaula.v1.SealedContent & karaula.v1.SealedContent.$Shape;
            static create(properties?: karaula.v1.SealedContent.$Properties): karaula.v1.SealedContent;

            /**
             * Encodes the specified SealedContent message. Does not implicitly {@link karaula.v1.SealedContent.verify|verify} messages.
             * @param message SealedContent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.SealedContent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SealedContent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.SealedContent & karaula.v1.SealedContent.$Shape} SealedContent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.SealedContent & karaula.v1.SealedContent.$Shape;
        }

        namespace SealedContent {

            /** Properties of a SealedContent. */
            interface $Properties {

                /** SealedContent status */
                status?: (karaula.v1.Status.Code|null);

                /** SealedContent handling */
                handling?: (karaula.v1.Handling.$Properties|null);

                /** SealedContent release */
                release?: (karaula.v1.Release.$Properties|null);

                /** SealedContent alert */
                alert?: (karaula.v1.Alert.$Properties|null);

                /** SealedContent update */
                update?: (karaula.v1.Update.$Properties|null);

                /** SealedContent retraction */
                retraction?: (karaula.v1.Retraction.$Properties|null);

                /** SealedContent action */
                action?: (karaula.v1.ActionReceipt.$Properties|null);

                /** SealedContent forwardRequest */
                forwardRequest?: (karaula.v1.ForwardRequest.$Properties|null);

                /** SealedContent forwardGrant */
                forwardGrant?: (karaula.v1.ForwardGrant.$Properties|null);

                /** SealedContent forwardRefusal */
                forwardRefusal?: (karaula.v1.ForwardRefusal.$Properties|null);

                /** SealedContent forwarded */
                forwarded?: (karaula.v1.ForwardedCopy.$Properties|null);

                /** SealedContent erasure */
                erasure?: (karaula.v1.ErasureReceipt.$Properties|null);

                /** SealedContent readLogHead */
                readLogHead?: (karaula.v1.ReadLogHead.$Properties|null);

                /** SealedContent readQuestion */
                readQuestion?: (karaula.v1.ReadQuestion.$Properties|null);

                /** SealedContent readAnswer */
                readAnswer?: (karaula.v1.ReadAnswer.$Properties|null);

                /** SealedContent copyCompliance */
                copyCompliance?: (karaula.v1.CopyCompliance.$Properties|null);

                /** SealedContent dataSubjectRequest */
                dataSubjectRequest?: (karaula.v1.DataSubjectRequest.$Properties|null);

                /** SealedContent dataSubjectAnswer */
                dataSubjectAnswer?: (karaula.v1.DataSubjectAnswer.$Properties|null);

                /** SealedContent link */
                link?: (karaula.v1.Link.$Properties|null);

                /** SealedContent linkRequest */
                linkRequest?: (karaula.v1.LinkRequest.$Properties|null);

                /** SealedContent linkAnswer */
                linkAnswer?: (karaula.v1.LinkAnswer.$Properties|null);

                /** SealedContent sighting */
                sighting?: (karaula.v1.Sighting.$Properties|null);

                /** SealedContent detection */
                detection?: (karaula.v1.Detection.$Properties|null);

                /** SealedContent informationRequest */
                informationRequest?: (karaula.v1.InformationRequest.$Properties|null);

                /** SealedContent informationAnswer */
                informationAnswer?: (karaula.v1.InformationAnswer.$Properties|null);

                /** SealedContent body */
                body?: ("alert"|"update"|"retraction"|"action"|"forwardRequest"|"forwardGrant"|"forwardRefusal"|"forwarded"|"erasure"|"readLogHead"|"readQuestion"|"readAnswer"|"copyCompliance"|"dataSubjectRequest"|"dataSubjectAnswer"|"link"|"linkRequest"|"linkAnswer"|"sighting"|"detection"|"informationRequest"|"informationAnswer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SealedContent. */
            type $Shape = {
              status?: karaula.v1.Status.Code|null;
              handling?: karaula.v1.Handling.$Shape|null;
              release?: karaula.v1.Release.$Shape|null;
              alert?: karaula.v1.Alert.$Shape|null;
              update?: karaula.v1.Update.$Shape|null;
              retraction?: karaula.v1.Retraction.$Shape|null;
              action?: karaula.v1.ActionReceipt.$Shape|null;
              forwardRequest?: karaula.v1.ForwardRequest.$Shape|null;
              forwardGrant?: karaula.v1.ForwardGrant.$Shape|null;
              forwardRefusal?: karaula.v1.ForwardRefusal.$Shape|null;
              forwarded?: karaula.v1.ForwardedCopy.$Shape|null;
              erasure?: karaula.v1.ErasureReceipt.$Shape|null;
              readLogHead?: karaula.v1.ReadLogHead.$Shape|null;
              readQuestion?: karaula.v1.ReadQuestion.$Shape|null;
              readAnswer?: karaula.v1.ReadAnswer.$Shape|null;
              copyCompliance?: karaula.v1.CopyCompliance.$Shape|null;
              dataSubjectRequest?: karaula.v1.DataSubjectRequest.$Shape|null;
              dataSubjectAnswer?: karaula.v1.DataSubjectAnswer.$Shape|null;
              link?: karaula.v1.Link.$Shape|null;
              linkRequest?: karaula.v1.LinkRequest.$Shape|null;
              linkAnswer?: karaula.v1.LinkAnswer.$Shape|null;
              sighting?: karaula.v1.Sighting.$Shape|null;
              detection?: karaula.v1.Detection.$Shape|null;
              informationRequest?: karaula.v1.InformationRequest.$Shape|null;
              informationAnswer?: karaula.v1.InformationAnswer.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "alert"; alert: karaula.v1.Alert.$Shape; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "update"; alert?: null; update: karaula.v1.Update.$Shape; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "retraction"; alert?: null; update?: null; retraction: karaula.v1.Retraction.$Shape; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "action"; alert?: null; update?: null; retraction?: null; action: karaula.v1.ActionReceipt.$Shape; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest: karaula.v1.ForwardRequest.$Shape; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardGrant"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant: karaula.v1.ForwardGrant.$Shape; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwardRefusal"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal: karaula.v1.ForwardRefusal.$Shape; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "forwarded"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded: karaula.v1.ForwardedCopy.$Shape; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "erasure"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure: karaula.v1.ErasureReceipt.$Shape; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readLogHead"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead: karaula.v1.ReadLogHead.$Shape; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readQuestion"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion: karaula.v1.ReadQuestion.$Shape; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "readAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer: karaula.v1.ReadAnswer.$Shape; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "copyCompliance"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance: karaula.v1.CopyCompliance.$Shape; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest: karaula.v1.DataSubjectRequest.$Shape; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "dataSubjectAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer: karaula.v1.DataSubjectAnswer.$Shape; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "link"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link: karaula.v1.Link.$Shape; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest: karaula.v1.LinkRequest.$Shape; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "linkAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer: karaula.v1.LinkAnswer.$Shape; sighting?: null; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "sighting"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting: karaula.v1.Sighting.$Shape; detection?: null; informationRequest?: null; informationAnswer?: null }|{ body?: "detection"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection: karaula.v1.Detection.$Shape; informationRequest?: null; informationAnswer?: null }|{ body?: "informationRequest"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest: karaula.v1.InformationRequest.$Shape; informationAnswer?: null }|{ body?: "informationAnswer"; alert?: null; update?: null; retraction?: null; action?: null; forwardRequest?: null; forwardGrant?: null; forwardRefusal?: null; forwarded?: null; erasure?: null; readLogHead?: null; readQuestion?: null; readAnswer?: null; copyCompliance?: null; dataSubjectRequest?: null; dataSubjectAnswer?: null; link?: null; linkRequest?: null; linkAnswer?: null; sighting?: null; detection?: null; informationRequest?: null; informationAnswer: karaula.v1.InformationAnswer.$Shape })
            );
        }

        /**
         * Properties of a ContentKey.
         * @deprecated Use karaula.v1.ContentKey.$Properties instead.
         */
        interface IContentKey extends karaula.v1.ContentKey.$Properties {
        }

        /** Represents a ContentKey. */
        class ContentKey {

            /**
             * Constructs a new ContentKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.ContentKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContentKey keyId. */
            keyId: string;

            /** ContentKey jwe. */
            jwe: string;

            /** ContentKey prekeyJwe. */
            prekeyJwe: string;

            /** ContentKey linkEpoch. */
            linkEpoch: string;

            /**
             * Creates a new ContentKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ContentKey instance
             */
            static create(properties: karaula.v1.ContentKey.$Shape): karaula.v1.ContentKey & karaula.v1.ContentKey.$Shape;
            static create(properties?: karaula.v1.ContentKey.$Properties): karaula.v1.ContentKey;

            /**
             * Encodes the specified ContentKey message. Does not implicitly {@link karaula.v1.ContentKey.verify|verify} messages.
             * @param message ContentKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.ContentKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContentKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.ContentKey & karaula.v1.ContentKey.$Shape} ContentKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.ContentKey & karaula.v1.ContentKey.$Shape;
        }

        namespace ContentKey {

            /** Properties of a ContentKey. */
            interface $Properties {

                /** ContentKey keyId */
                keyId?: (string|null);

                /** ContentKey jwe */
                jwe?: (string|null);

                /** ContentKey prekeyJwe */
                prekeyJwe?: (string|null);

                /** ContentKey linkEpoch */
                linkEpoch?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContentKey. */
            type $Shape = karaula.v1.ContentKey.$Properties;
        }

        /**
         * Properties of a Prekey.
         * @deprecated Use karaula.v1.Prekey.$Properties instead.
         */
        interface IPrekey extends karaula.v1.Prekey.$Properties {
        }

        /** Represents a Prekey. */
        class Prekey {

            /**
             * Constructs a new Prekey.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Prekey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Prekey publicKey. */
            publicKey: Uint8Array;

            /**
             * Creates a new Prekey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Prekey instance
             */
            static create(properties: karaula.v1.Prekey.$Shape): karaula.v1.Prekey & karaula.v1.Prekey.$Shape;
            static create(properties?: karaula.v1.Prekey.$Properties): karaula.v1.Prekey;

            /**
             * Encodes the specified Prekey message. Does not implicitly {@link karaula.v1.Prekey.verify|verify} messages.
             * @param message Prekey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Prekey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Prekey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Prekey & karaula.v1.Prekey.$Shape} Prekey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Prekey & karaula.v1.Prekey.$Shape;
        }

        namespace Prekey {

            /** Properties of a Prekey. */
            interface $Properties {

                /** Prekey publicKey */
                publicKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Prekey. */
            type $Shape = karaula.v1.Prekey.$Properties;
        }

        /**
         * Properties of a SightingResult.
         * @deprecated Use karaula.v1.SightingResult.$Properties instead.
         */
        interface ISightingResult extends karaula.v1.SightingResult.$Properties {
        }

        /** Represents a SightingResult. */
        class SightingResult {

            /**
             * Constructs a new SightingResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.SightingResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SightingResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SightingResult instance
             */
            static create(properties: karaula.v1.SightingResult.$Shape): karaula.v1.SightingResult & karaula.v1.SightingResult.$Shape;
            static create(properties?: karaula.v1.SightingResult.$Properties): karaula.v1.SightingResult;

            /**
             * Encodes the specified SightingResult message. Does not implicitly {@link karaula.v1.SightingResult.verify|verify} messages.
             * @param message SightingResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.SightingResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SightingResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.SightingResult & karaula.v1.SightingResult.$Shape} SightingResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.SightingResult & karaula.v1.SightingResult.$Shape;
        }

        namespace SightingResult {

            /** Properties of a SightingResult. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SightingResult. */
            type $Shape = karaula.v1.SightingResult.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** SEEN value */
                SEEN = 1,

                /** NOT_SEEN value */
                NOT_SEEN = 2,

                /** STOPPED value */
                STOPPED = 3
            }
        }

        /**
         * Properties of a Sighting.
         * @deprecated Use karaula.v1.Sighting.$Properties instead.
         */
        interface ISighting extends karaula.v1.Sighting.$Properties {
        }

        /** Represents a Sighting. */
        class Sighting {

            /**
             * Constructs a new Sighting.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Sighting.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sighting target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** Sighting at. */
            at?: (google.protobuf.Timestamp.$Properties|null);

            /** Sighting place. */
            place?: (karaula.v1.Place.$Properties|null);

            /** Sighting what. */
            what: karaula.v1.SightingResult.Code;

            /** Sighting evaluation. */
            evaluation?: (karaula.v1.Evaluation.$Properties|null);

            /** Sighting note. */
            note: string;

            /**
             * Creates a new Sighting instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Sighting instance
             */
            static create(properties: karaula.v1.Sighting.$Shape): karaula.v1.Sighting & karaula.v1.Sighting.$Shape;
            static create(properties?: karaula.v1.Sighting.$Properties): karaula.v1.Sighting;

            /**
             * Encodes the specified Sighting message. Does not implicitly {@link karaula.v1.Sighting.verify|verify} messages.
             * @param message Sighting message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Sighting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sighting message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Sighting & karaula.v1.Sighting.$Shape} Sighting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Sighting & karaula.v1.Sighting.$Shape;
        }

        namespace Sighting {

            /** Properties of a Sighting. */
            interface $Properties {

                /** Sighting target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** Sighting at */
                at?: (google.protobuf.Timestamp.$Properties|null);

                /** Sighting place */
                place?: (karaula.v1.Place.$Properties|null);

                /** Sighting what */
                what?: (karaula.v1.SightingResult.Code|null);

                /** Sighting evaluation */
                evaluation?: (karaula.v1.Evaluation.$Properties|null);

                /** Sighting note */
                note?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sighting. */
            type $Shape = karaula.v1.Sighting.$Properties;
        }

        /**
         * Properties of an Update.
         * @deprecated Use karaula.v1.Update.$Properties instead.
         */
        interface IUpdate extends karaula.v1.Update.$Properties {
        }

        /** Represents an Update. */
        class Update {

            /**
             * Constructs a new Update.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Update.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Update target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** Update note. */
            note: string;

            /** Update alert. */
            alert?: (karaula.v1.Alert.$Properties|null);

            /** Update closes. */
            closes: boolean;

            /**
             * Creates a new Update instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Update instance
             */
            static create(properties: karaula.v1.Update.$Shape): karaula.v1.Update & karaula.v1.Update.$Shape;
            static create(properties?: karaula.v1.Update.$Properties): karaula.v1.Update;

            /**
             * Encodes the specified Update message. Does not implicitly {@link karaula.v1.Update.verify|verify} messages.
             * @param message Update message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Update.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Update message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Update & karaula.v1.Update.$Shape} Update
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Update & karaula.v1.Update.$Shape;
        }

        namespace Update {

            /** Properties of an Update. */
            interface $Properties {

                /** Update target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** Update note */
                note?: (string|null);

                /** Update alert */
                alert?: (karaula.v1.Alert.$Properties|null);

                /** Update closes */
                closes?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Update. */
            type $Shape = {
              target?: karaula.v1.EntryReference.$Shape|null;
              note?: string|null;
              alert?: karaula.v1.Alert.$Shape|null;
              closes?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a RetractionReason.
         * @deprecated Use karaula.v1.RetractionReason.$Properties instead.
         */
        interface IRetractionReason extends karaula.v1.RetractionReason.$Properties {
        }

        /** Represents a RetractionReason. */
        class RetractionReason {

            /**
             * Constructs a new RetractionReason.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.RetractionReason.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RetractionReason instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetractionReason instance
             */
            static create(properties: karaula.v1.RetractionReason.$Shape): karaula.v1.RetractionReason & karaula.v1.RetractionReason.$Shape;
            static create(properties?: karaula.v1.RetractionReason.$Properties): karaula.v1.RetractionReason;

            /**
             * Encodes the specified RetractionReason message. Does not implicitly {@link karaula.v1.RetractionReason.verify|verify} messages.
             * @param message RetractionReason message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.RetractionReason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetractionReason message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.RetractionReason & karaula.v1.RetractionReason.$Shape} RetractionReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.RetractionReason & karaula.v1.RetractionReason.$Shape;
        }

        namespace RetractionReason {

            /** Properties of a RetractionReason. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetractionReason. */
            type $Shape = karaula.v1.RetractionReason.$Properties;

            /** Code enum. */
            enum Code {

                /** UNSPECIFIED value */
                UNSPECIFIED = 0,

                /** MISTAKE value */
                MISTAKE = 1,

                /** FALSE_POSITIVE value */
                FALSE_POSITIVE = 2,

                /** DUPLICATE value */
                DUPLICATE = 3,

                /** LEGAL_OBLIGATION value */
                LEGAL_OBLIGATION = 4,

                /** SOURCE_WITHDRAWN value */
                SOURCE_WITHDRAWN = 5
            }
        }

        /**
         * Properties of a Retraction.
         * @deprecated Use karaula.v1.Retraction.$Properties instead.
         */
        interface IRetraction extends karaula.v1.Retraction.$Properties {
        }

        /** Represents a Retraction. */
        class Retraction {

            /**
             * Constructs a new Retraction.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.Retraction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Retraction target. */
            target?: (karaula.v1.EntryReference.$Properties|null);

            /** Retraction reason. */
            reason: karaula.v1.RetractionReason.Code;

            /** Retraction note. */
            note: string;

            /**
             * Creates a new Retraction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Retraction instance
             */
            static create(properties: karaula.v1.Retraction.$Shape): karaula.v1.Retraction & karaula.v1.Retraction.$Shape;
            static create(properties?: karaula.v1.Retraction.$Properties): karaula.v1.Retraction;

            /**
             * Encodes the specified Retraction message. Does not implicitly {@link karaula.v1.Retraction.verify|verify} messages.
             * @param message Retraction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.Retraction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Retraction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.Retraction & karaula.v1.Retraction.$Shape} Retraction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.Retraction & karaula.v1.Retraction.$Shape;
        }

        namespace Retraction {

            /** Properties of a Retraction. */
            interface $Properties {

                /** Retraction target */
                target?: (karaula.v1.EntryReference.$Properties|null);

                /** Retraction reason */
                reason?: (karaula.v1.RetractionReason.Code|null);

                /** Retraction note */
                note?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Retraction. */
            type $Shape = karaula.v1.Retraction.$Properties;
        }

        /**
         * Properties of a SealedVariants.
         * @deprecated Use karaula.v1.SealedVariants.$Properties instead.
         */
        interface ISealedVariants extends karaula.v1.SealedVariants.$Properties {
        }

        /** Represents a SealedVariants. */
        class SealedVariants {

            /**
             * Constructs a new SealedVariants.
             * @param [properties] Properties to set
             */
            constructor(properties?: karaula.v1.SealedVariants.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SealedVariants variants. */
            variants: karaula.v1.Sealed.$Properties[];

            /**
             * Creates a new SealedVariants instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SealedVariants instance
             */
            static create(properties: karaula.v1.SealedVariants.$Shape): karaula.v1.SealedVariants & karaula.v1.SealedVariants.$Shape;
            static create(properties?: karaula.v1.SealedVariants.$Properties): karaula.v1.SealedVariants;

            /**
             * Encodes the specified SealedVariants message. Does not implicitly {@link karaula.v1.SealedVariants.verify|verify} messages.
             * @param message SealedVariants message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: karaula.v1.SealedVariants.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SealedVariants message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {karaula.v1.SealedVariants & karaula.v1.SealedVariants.$Shape} SealedVariants
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): karaula.v1.SealedVariants & karaula.v1.SealedVariants.$Shape;
        }

        namespace SealedVariants {

            /** Properties of a SealedVariants. */
            interface $Properties {

                /** SealedVariants variants */
                variants?: (karaula.v1.Sealed.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SealedVariants. */
            type $Shape = karaula.v1.SealedVariants.$Properties;
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: (number|Long);

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|Long|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }
    }
}
