import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_b0620a49a7b3786f2b8cd04b6880e16b } from '@/components/admin/PasteFeatureClient'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NoDifference as NoDifference_9d5e3d50450a03a8ae0aeb6d5ed748b4 } from '@/components/admin/NoDifference'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BodyField as BodyField_8fee3b9c1734b14fb0f1a253490a6a43 } from '@/components/admin/BodyField'
import { ImportReport as ImportReport_47750b82ac5498e9569a185742648d70 } from '@/components/admin/ImportReport'
import { SafeSaving as SafeSaving_4c5d85be5e2a55e9e0722c67a73ec8ff } from '@/components/admin/saving/SafeSaving'
import { Readiness as Readiness_20f2a1150c1bef3739f043ac9a328357 } from '@/components/admin/Readiness'
import { DeskTimeCell as DeskTimeCell_51015ccf7a0eb7c569bda6eb4ec3ea01 } from '@/components/admin/DeskTimeCell'
import { DeskTime as DeskTime_12e987c79abaa63eb37a4b9cdfcd06a3 } from '@/components/admin/DeskTime'
import { DeskTimeDiff as DeskTimeDiff_3de15dd5d94ee97a6d8221f292400bca } from '@/components/admin/DeskTimeDiff'
import { Schedule as Schedule_7fc6830467c4bb70a24ee9b85d88fd28 } from '@/components/admin/Schedule'
import { Acts as Acts_055bf8596a7e259d957e1c20afc24196 } from '@/components/admin/Acts'
import { UsedIn as UsedIn_3b27c14623cd722bc20671ff48ab759d } from '@/components/admin/UsedIn'
import { StatusCell as StatusCell_ff32efc137541c6552ed42594a323755 } from '@/components/admin/StatusCell'
import { ImportLink as ImportLink_f4b58ea921fabef8559f0fb8d18008bf } from '@/components/admin/ImportLink'
import { BulkActs as BulkActs_cc5e8694cc8130f4d13eb58b4723bff1 } from '@/components/admin/BulkActs'
import { DocumentTimes as DocumentTimes_408fddb078babf6e0fec01fdf10149a6 } from '@/components/admin/DocumentTimes'
import { VersionsList as VersionsList_2593915adb29dfa441680e68e05517c5 } from '@/components/admin/VersionsList'
import { MergeAuthor as MergeAuthor_500a2cb7ee9530a09dc955eb3533499b } from '@/components/admin/MergeAuthor'
import { AddressList as AddressList_8952a509e915da338cd12a22c5679233 } from '@/components/admin/addresses/AddressList'
import { ActTitle as ActTitle_3b12906e271469d370a097ae1997cd54 } from '@/components/admin/ActTitle'
import { ActCell as ActCell_94679ea81135f659f427591d99ab6dad } from '@/components/admin/ActCell'
import { DatabaseBanner as DatabaseBanner_dcf071b28d26177e628eff90e0eddab1 } from '@/components/admin/DatabaseBanner'
import { ForgottenPassword as ForgottenPassword_49b80433e7ecd9ff832eb30716ab7cb7 } from '@/components/admin/ForgottenPassword'
import { StatusLink as StatusLink_35f2676ce5ea8ddfb926ebccfdc71578 } from '@/components/admin/StatusLink'
import { ImportView as ImportView_0936aaeed326eead8cbf6f587c2151e5 } from '@/components/admin/importing/ImportView'
import { StatusView as StatusView_8ed326e70e31accd671a62f3ddb5afdb } from '@/components/admin/StatusView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_b0620a49a7b3786f2b8cd04b6880e16b,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/NoDifference#NoDifference": NoDifference_9d5e3d50450a03a8ae0aeb6d5ed748b4,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/BodyField#BodyField": BodyField_8fee3b9c1734b14fb0f1a253490a6a43,
  "@/components/admin/ImportReport#ImportReport": ImportReport_47750b82ac5498e9569a185742648d70,
  "@/components/admin/saving/SafeSaving#SafeSaving": SafeSaving_4c5d85be5e2a55e9e0722c67a73ec8ff,
  "@/components/admin/Readiness#Readiness": Readiness_20f2a1150c1bef3739f043ac9a328357,
  "@/components/admin/DeskTimeCell#DeskTimeCell": DeskTimeCell_51015ccf7a0eb7c569bda6eb4ec3ea01,
  "@/components/admin/DeskTime#DeskTime": DeskTime_12e987c79abaa63eb37a4b9cdfcd06a3,
  "@/components/admin/DeskTimeDiff#DeskTimeDiff": DeskTimeDiff_3de15dd5d94ee97a6d8221f292400bca,
  "@/components/admin/Schedule#Schedule": Schedule_7fc6830467c4bb70a24ee9b85d88fd28,
  "@/components/admin/Acts#Acts": Acts_055bf8596a7e259d957e1c20afc24196,
  "@/components/admin/UsedIn#UsedIn": UsedIn_3b27c14623cd722bc20671ff48ab759d,
  "@/components/admin/StatusCell#StatusCell": StatusCell_ff32efc137541c6552ed42594a323755,
  "@/components/admin/ImportLink#ImportLink": ImportLink_f4b58ea921fabef8559f0fb8d18008bf,
  "@/components/admin/BulkActs#BulkActs": BulkActs_cc5e8694cc8130f4d13eb58b4723bff1,
  "@/components/admin/DocumentTimes#DocumentTimes": DocumentTimes_408fddb078babf6e0fec01fdf10149a6,
  "@/components/admin/VersionsList#VersionsList": VersionsList_2593915adb29dfa441680e68e05517c5,
  "@/components/admin/MergeAuthor#MergeAuthor": MergeAuthor_500a2cb7ee9530a09dc955eb3533499b,
  "@/components/admin/addresses/AddressList#AddressList": AddressList_8952a509e915da338cd12a22c5679233,
  "@/components/admin/ActTitle#ActTitle": ActTitle_3b12906e271469d370a097ae1997cd54,
  "@/components/admin/ActCell#ActCell": ActCell_94679ea81135f659f427591d99ab6dad,
  "@/components/admin/DatabaseBanner#DatabaseBanner": DatabaseBanner_dcf071b28d26177e628eff90e0eddab1,
  "@/components/admin/ForgottenPassword#ForgottenPassword": ForgottenPassword_49b80433e7ecd9ff832eb30716ab7cb7,
  "@/components/admin/StatusLink#StatusLink": StatusLink_35f2676ce5ea8ddfb926ebccfdc71578,
  "@/components/admin/importing/ImportView#ImportView": ImportView_0936aaeed326eead8cbf6f587c2151e5,
  "@/components/admin/StatusView#StatusView": StatusView_8ed326e70e31accd671a62f3ddb5afdb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
